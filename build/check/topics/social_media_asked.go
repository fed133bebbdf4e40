package topics

// Networks on which people are in private, and what they have there.
const (
	nets = `(?:facebook|instagram|insta|tiktok|snapchat|twitter|reddit|pinterest|whatsapp|telegram|discord|` +
		`tinder|` +
		`bumble|grindr|hinge|onlyfans|bluesky|mastodon|` +
		`threads|tumblr|myspace|x\.com|dating (?:apps?|sites?|portals?)|social (?:media|networks?|` +
		`networking sites?))`
	netThings = `(?:accounts?|profiles?|pages?|feeds?|posts?|timeline|wall|stories|handles?|user ?names?|` +
		`friends|` +
		`followers|messages|dms|photos|pictures|channels?|presence|groups?|blog|contacts|history|activity|` +
		`connections)`
)

var socialMediaAsked = asked{
	english: []string{
		`\bwhat (?:do|would|will) your (?:tweets|posts|profiles?|feed|photos|followers) (?:say|tell)\b`,
		`\byour (?:own |personal |private )?(?:password|log-?in|pin|user ?name)s? (?:for|to|on|of|at) (?:linkedin|facebook|instagram|twitter|x|tiktok|snapchat|your (?:e-?mail|phone|account))` + joins,
		// Where candidates are, and what they have there.
		youAre(`(?:active )?on (?:any )?`+nets) + joins,
		`\b(?:do you (?:also |still |currently )?have|have you(?: got)?) (?:an? |any |your own )*` + nets +
			`(?: (?:accounts?|profiles?|pages?|handles?))?` + joins,
		youHave(`(?:(?:private|personal|secret|second|fake|anonymous) )+(?:accounts?|profiles?|blogs?|channels?|`+
			`websites?|handles?)|(?:run|keep|write|have) a (?:private|personal) blog|accounts? under (?:another|`+
			`a different|a false|some other)|(?:embarrassing|compromising|private|party|`+
			`questionable) (?:pictures?|photos?|posts?|videos?|content|things)`) + `(?:` + joins + `|` +
			`( (?:online|` +
			`on|name|name\?)\b))`,
		`\bhow many (?:` + nets + ` )?(?:followers|friends|subscribers|likes|facebook friends) (?:do|did|` +
			`have) you\b`,
		`\b(?:which|what) (?:private |other )?(?:` + nets + `|groups|accounts|channels|forums|communities|` +
			`subreddits|apps)\b[^.?!]{0,12}\b(?:do|are|have) you\b[^.?!]{0,25}(?:\b(?:privately|in private|` +
			`in your (?:free|spare|private) (?:time|life)|at home|yourself|personally|on ` + nets + `|` +
			`a member of on)\b)`,
		// What they do there.
		`\b(?:what|who|whom|how (?:often|much|long)|why)\b[^.?!]{0,30}\byou\b[^.?!]{0,20}\b(?:post|share|` +
			`follow|` +
			`like|tweet|write|upload|comment|spend|friends?|talk about)\b[^.?!]{0,15}\b(?:on (?:your )?` + nets +
			`|online)(?:` + joins + `|( (?:with|every|each|a day|per)\b))`,
		youDo(`tweet|post|blog|vlog|share|upload|comment) (?:(?:anything|things|pictures|photos|often|a lot|` +
			`much|` +
			`stuff|something|opinions?) )*(?:about (?:politics|your (?:private|family|personal)|work|` +
			`employers?|` +
			`religion|colleagues|your boss)|you (?:regret|wouldn't|would not|shouldn't|deleted)|privately|` +
			`on (?:your )?` + nets + stop + `|online` + stop),
		youDo(`(?:post(?:ed)?|written|shared|said|uploaded|tweeted)\b[^.?!]{0,15}\b(?:something|anything|` +
			`things)\b[^.?!]{0,25}\b(?:regret\w*|online|embarrass\w*|offensive|controversial|delete\w*|` +
			`on (?:your )?` + nets + `)`),
		youDo(`complain(?:ed)?\b[^.?!]{0,25}\b(?:boss|employer|job|colleagues|` +
			`company)\b[^.?!]{0,12}\b(?:online|` +
			`on (?:your )?` + nets + `)|been (?:banned|blocked|suspended) (?:from|on) ` + nets + `|` +
			`use (?:any )?(?:dating (?:apps?|sites?)|tinder|grindr|bumble)`),
		youDo(`use (?:any )?` + nets + ` (?:privately|in private|in your (?:free|spare|private) (?:time|life)|` +
			`at home|yourself|personally|outside (?:of )?work)`),
		`\bhow (?:much time|many hours|often|long)\b[^.?!]{0,10}\byou\b[^.?!]{0,12}\bon (?:` + nets + `|` +
			`your phone)(?:` + joins + `|( (?:each|a|per|every)\b))`,
		// Looking into what is theirs.
		after + `(?: (?:own|private|personal|individual))* ` + nets + `(?: ` + netThings + `)?(?: (?:is |be |` +
			`set to )*(?:public|private|open|look|for us|so (?:that )?we|to us|with us)\b|` + stop + `)`,
		`\b(?:see|view|look (?:at|through|into)|show|check|read|browse|open|unlock|access|delete|scroll|follow|` +
			`find|accept|give|list|share|tell us|search|go through|screen|inspect)\b[^.?!]{0,25}\b(?:your|` +
			`all your) (?:(?:own|private|personal|social|online|social media|all) )*(?:` + nets + `|phone|` +
			`private profile|personal profile|messages|texts|text messages|(?:private|personal) (?:e-?mails?|` +
			`messages|accounts?|posts|blog|page|profile|inbox)|accounts|posts|browser history|chats?|dms|` +
			`friends list|photos online|online (?:life|presence|accounts?|profiles?))` + joins,
		`\b(?:is|are|why (?:is|are|do you keep)|do you keep|would you (?:make|set)|can you (?:make|set)|` +
			`is that why) your (?:(?:own|social media|social|` + nets + `|private|personal|` +
			`online) )*(?:profiles?|` +
			`accounts?|pages?|feeds?)\b[^.?!]{0,12}\b(?:private|public|hidden|locked|set to|visible|open)\b`,
		`\b(?:log-?in|passwords?|credentials|access|pin)\b[^.?!]{0,12}\b(?:to|for|of) your (?:private|personal|` +
			`own|social|phone|e-?mail|accounts?|` + nets + `)`,
		`\bwhat(?:'s| is| does| will| would| are)? ?(?:on|your)? ?your (?:youtube channel|gamer ?tag|` +
			`gaming name|` +
			`online (?:name|alias|nickname)|screen name|(?:private|personal) (?:e-?mail|blog|website))\b|` +
			`\bwhat(?:'s| is) on your (?:youtube|` + nets + `)`,
		`\b(?:user ?name|nickname|alias|handle|screen name|name)\b[^.?!]{0,12}\byou (?:use|go by|` +
			`have)\b[^.?!]{0,8}\b(?:on|online)\b`,
		`\bwhat\b[^.?!]{0,15}\b(?:find|see|show|learn|come up|discover)\b[^.?!]{0,25}\b(?:google[d]?|` +
			`search(?:ed)?|look(?:ed)?)\b[^.?!]{0,15}\b(?:you|your name|you up)\b|\b(?:google|internet|web|` +
			`online) search (?:of|for|on) (?:you|your name)\b|\bif (?:we|i) google[d]? you\b|` +
			`\bfind\b[^.?!]{0,15}\babout you (?:online|on (?:the (?:web|internet)|google|` + nets + `))\b`,
		`\b(?:friend|connect|follow|add|befriend|be friends)\b[^.?!]{0,25}\b(?:on|via) (?:facebook|instagram|` +
			`snapchat|tiktok|whatsapp)\b[^.?!]{0,20}(?:` + stop + `|( (?:before|so|and)\b))`,
		`\b(?:accept|send|take) (?:a|our|my|your) (?:friend|follow|facebook|instagram) request\b|` +
			`\bas (?:a )?friends? on (?:facebook|instagram|snapchat)\b|\byour facebook friends\b`,
		`\b(?:delete|take down|remove|edit|hide|make private)\b[^.?!]{0,8}\b(?:your|those|` +
			`some of your) (?:old )?(?:posts|tweets|photos|accounts?|profile|pictures|videos)\b`,
	},
	german: []string{
		`\bwie (?:heißen|finden wir|findet man) sie (?:auf|bei|in) (?:instagram|facebook|tiktok|snapchat|twitter|tinder|x)( ?[?.,]|$)`,
		sindSie(`(?:auf|bei|in) (?:instagram|facebook|tiktok|snapchat|twitter|tinder|sozialen (?:medien|` +
			`netzwerken)|social media|parship|onlyfans|telegram)(?: (?:aktiv|angemeldet|unterwegs|zu finden))?|` +
			`in (?:facebook|whatsapp|telegram)-gruppen`),
		habenSie(`(?:instagram|facebook|tiktok|snapchat|twitter|tinder|telegram|onlyfans|reddit|` +
			`youtube)?-?(?:accounts?|kanal|konto|profil)|follower|instagram|facebook|tiktok|zweitkonto|` +
			`zweitaccount|(?:privaten )?blog|dating-?apps?|` +
			`(?:peinliche|private) (?:fotos|bilder|posts|beiträge)[^.?!]{0,12}|etwas gepostet|(?:sozialen?|` +
			`private) (?:netzwerke|medien)(?: privat)?`),
		`\b(?:was|wem|wie oft|wie viel|welche[rn]?|warum|` +
			`in welchen)\b[^.?!]{0,35}\bsie\b[^.?!]{0,25}\b(?:(?:auf|` +
			`bei|in) (?:instagram|facebook|tiktok|snapchat|twitter|sozialen (?:medien|netzwerken)|` +
			`social media)|` +
			`privat|online|im netz)( ?[?.]|$)`,
		`\b(?:wie viele follower haben sie|nehmen sie (?:unsere|meine|eine) freundschaftsanfrage)([^\pL]|$)`,
		`\b(?:posten|twittern|teilen|bloggen|chatten) sie\b[^.?!]{0,20}\b(?:privat|auf|bei|in|über|` +
			`online|` +
			`politisch\w*)\b`,
		`\b(?:welche[nrm]?|in welchen) (?:sozialen (?:netzwerken?|medien)|facebook-gruppen|gruppen auf|` +
			`netzwerken?|foren|kanälen?) (?:privat )?(?:nutzen|benutzen|verwenden|sind|haben) sie\b`,
		ihrDing(`(?:private[snmr]? )?(?:profil|account|accounts|konto|kanal|feed|timeline|blog|passwort|` +
			`zugangsdaten|handy|smartphone|nachrichten|chats|beiträge|posts|follower|facebook-freunde|` +
			`nutzername|` +
			`benutzername|` +
			`facebook|instagram|tiktok|(?:facebook|instagram|tiktok|snapchat|twitter)-(?:profil|account|konto|` +
			`passwort|name|seite|freunde))(?: (?:privat|öffentlich|ansehen|sehen|zeigen))?`),
		`\bihr(?:e[nmsr]?)? (?:private[snmr]? )?(?:(?:facebook|instagram|tiktok|snapchat|twitter|` +
			`social-media)-?(?:profil|account|konto|passwort|seite|login)e?s?|handy|smartphone|` +
			`private[snm]? profil)\b`,
		`\b(?:bei|in|auf) (?:facebook|instagram|tiktok|snapchat|twitter)\b[^.?!]{0,10}\b(?:einloggen|anmelden|` +
			`vernetzen|hinzufügen|folgen|befreunden)([^\pL]|$)|\b(?:freundschaftsanfrage)\b[^.?!]{0,8}\b(?:an|` +
			`annehmen)\b|\bunsere freundschaftsanfrage\b`,
		`\b(?:wir|man|jemand)\b[^.?!]{0,12}\bsie\b[^.?!]{0,12}\b(?:googeln|googelt|im netz suchen|online suchen)([^\pL]|$)|` +
			`\bunter ihrem namen\b[^.?!]{0,20}\b(?:google|netz|internet|finden)\b`,
	},
	french: []string{
		êtesVous(`(?:active?s? |inscrite? |présente? )?sur (?:instagram|facebook|tiktok|snapchat|twitter|` +
			`les réseaux(?: sociaux)?|tinder|telegram|meetic|des sites de rencontre)|membre de groupes facebook`),
		avezVous(`compte (?:instagram|facebook|tiktok|snapchat|twitter|privé|secret|anonyme|sous un autre nom)|` +
			`instagram|facebook|tiktok|abonnés|blog personnel|second compte|publié quelque chose|` +
			`photos (?:gênantes|compromettantes)|(?:applications?|sites?) de rencontres?`),
		votreChose(`(?:profil|compte|mot de passe|page|mur|fil)(?: (?:facebook|instagram|tiktok|snapchat|` +
			`twitter|` +
			`privée?|personnel(?:le)?|linkedin))?|téléphone|messages|publications|abonnés|amis facebook|` +
			`identifiants|pseudo|facebook|instagram|tiktok|réseaux sociaux|messagerie privée`),
		`\bvotre mot de passe\b|\bvotre (?:compte|profil)\b[^.?!]{0,8}\b(?:privé|public|fermé|est-il)([^\pL]|$)`,
		`\b(?:que|qui|combien|quels?|de quels)\b[^.?!]{0,25}\b(?:publiez|postez|suivez|partagez|passez|` +
			`utilisez|` +
			`likez)[- ]vous\b[^.?!]{0,25}\b(?:réseaux(?: sociaux)?|facebook|instagram|twitter|tiktok|en ligne|` +
			`à titre privé|membre)([^\pL]|$)`,
		`\bcombien d'abonnés avez[- ]vous\b|\baccepterez[- ]vous notre demande d'ami\b|\b(?:quels?|` +
			`de quels?) (?:réseaux sociaux|groupes facebook|réseaux) (?:utilisez|fréquentez|consultez|suivez|` +
			`êtes)[- ]vous\b|\b(?:notre|` +
			`une) demande d'ami( ?[?.,]|$)|\bvous (?:suivre|ajouter) sur (?:facebook|instagram|snapchat)\b`,
		`\bvous connecter à (?:facebook|instagram|votre)\b|\bvotre nom (?:sur|dans) google\b|\b(?:sur|` +
			`à propos de) vous (?:sur|dans) (?:google|internet|les réseaux)\b|\ben vous cherchant sur\b`,
		vousFaites(`utilisez|fréquentez|consultez`, `(?:applications?|sites?) de rencontres?|tinder|meetic|`+
			`réseaux sociaux (?:en privé|à titre privé)`),
	},
	matters: matters{
		english: `on social media|post (?:online|on)|private messages|your online|` +
			`your (?:facebook |instagram )?timeline|often do you post|influencers do you|` +
			`the internet about you|people online|about you online|` +
			`strangers online|post(?:ed)? (?:about|pictures)|your (?:handle|username|stories|selfies|dms|` +
			`chats|browsing)|online (?:friends|life|persona)|follow you on|your private life|(?:facebook|` +
			`instagram|tiktok|snapchat|tinder|twitter|onlyfans|reddit)(?: (?:groups?|account|` +
			`profile|page|wall|feed|posts?))?|your (?:tweets|posts?|profiles?|phone|feed|followers|` +
			`social profiles?|social media|accounts?|private (?:account|profile|messages)|online (?:life|` +
			`profile|` +
			`presence|accounts))|social (?:networks?|profiles?)|you(?:'ve| have)? (?:ever )?(?:posted|tweeted)|` +
			`post taken down|argue with people online|about you online|share online|google you|` +
			`who do you follow|` +
			`dating apps?|search for you|find you online`,
		german: `online aktiv|im netz aktiv|im internet aktiv|(?:facebook|instagram|tiktok|snapchat|tinder|` +
			`twitter)(?:-\pL+)?|ihre (?:profile|beiträge|` +
			`posts|` +
			`accounts)|ihr (?:profil|handy|account)|(?:in|auf) sozialen (?:netzwerken?|medien)|gepostet|` +
			`über sie (?:im netz|online|im internet)|im netz über|(?:wir|man|jemand) (?:\pL+ )?sie googel(?:n|t)|freundschaftsanfrage|follower|` +
			`dating-?apps?|netz über sie|ihr passwort`,
		french: `photos de vous|facebook|instagram|tiktok|snapchat|twitter|tinder|réseaux sociaux|` +
			`votre (?:profil|compte|` +
			`téléphone|pseudo|mur|fil)|vos (?:publications|comptes|profils|abonnés)|sites? de rencontres?|` +
			`en ligne|sur internet|internet de vous|sur google|mot de passe|demande d'ami`,
	},
}
