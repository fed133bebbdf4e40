package topics

// Unions, parties, what they argue about, and clubs.
const (
	parties = `(?:democrat|republican|tory|conservative|socialist|communist|labour (?:voter|supporter|member)|` +
		`libertarian|liberal|marxist|anarchist|nationalist|fascist|trump supporter|maga|remainer|brexiteer|` +
		`leaver|leftist|left-?winger|right-?winger|feminist activist|activist|freemason|mason|rotarian|` +
		`pacifist|` +
		`environmentalist|scientologist|monarchist)`
	disputes = `(?:abortion|gun control|guns|immigration|brexit|the (?:death penalty|president|government|` +
		`prime minister|war|monarchy|election(?: results?)?|last (?:election|strike)|current (?:government|` +
		`administration|president)|administration|republicans|democrats|tories|left|right|protests|strikes?|` +
		`eu)|` +
		`trump|biden|` +
		`same-sex marriage|gay marriage|affirmative action|black lives matter|(?:trade |labou?r )?unions?|` +
		`unioni[sz](?:ation|ing)|collective bargaining|right-to-work|(?:israel|palestine|gaza|ukraine|russia|` +
		`putin)|vaccine mandates|climate (?:change|protests?|activists?)|welfare|taxes on the rich|capitalism|` +
		`socialism)`
	clubs = `(?:clubs?|societ(?:y|ies)|lodges?|fraternit(?:y|ies)|sororit(?:y|ies)|masonic \w+|associations?|` +
		`organi[sz]ations?|social groups?|country club|movements?|political (?:groups?|organi[sz]ations?)|` +
		`charit(?:y|ies)|causes?)`
)

var unionOrPoliticsAsked = asked{
	english: []string{
		`\b(?:what|which) (?:fraternit\w+|sororit\w+|lodges?|clubs?|societ\w+|unions?)(?: (?:or|and) (?:fraternit\w+|sororit\w+|lodges?|clubs?|societ\w+))? (?:were|are|have|did|do) you\b`,
		youAre(`(?:involved|active|engaged) in (?:any |a )?(?:political|election|union|party)`),
		`\b(?:how do you feel|what do you (?:think|make)|where do you stand|what(?:'s| is| are) your (?:views?|opinions?|take|stance|position|thoughts)|do you (?:agree|disagree) with) (?:about|of|on|regarding|with)? ?(?:[\w']+ ){0,2}(?:trump|biden|harris|obama|putin|netanyahu|macron|merz|scholz|starmer|farage|abortion|immigration(?: policy)?|israel|palestine|gaza|the war in \w+|brexit|gun (?:control|rights|laws)|black lives matter|capitalism|socialism|the monarchy|gay marriage|same-sex marriage|the death penalty|the supreme court|the republicans|the democrats|congress|the government|the president|unions?|the woke \w+|affirmative action)` + stop,
		// What candidates are.
		youAre(parties+`|unioni[sz]ed|politically \w+|left-wing|right-wing|(?:on the )?(?:left|`+
			`right) or (?:on the )?(?:left|right)|left or right(?:-wing)?|pro-(?:choice|life|union)|`+
			`anti-(?:union|`+
			`abortion)|interested in politics|political|into politics|registered to vote|woke`) + joins,
		youAre(`(?:a |an )?(?:(?:card-carrying|paid-up|active) )*(?:member|supporter|fan|part|officer|`+
			`treasurer) (?:of|in) (?:(?:a|any|the|which|what|your|local|some) )*(?:(?:trade |labou?r |`+
			`teachers'? |`+
			`students'? )?unions?|part(?:y|ies)|political (?:party|parties|group|movement|organi[sz]ation)s?|`+
			`works council|greens|nra|`+clubs+`)`) + joins,
		youAre(`(?:a |the )?(?:(?:trade )?union (?:member|rep(?:resentative)?|official|organi[sz]er|activist|`+
			`man|`+
			`person|steward)|shop steward|staff rep(?:resentative)?|works council(?:l?or| member))`) + joins,
		youAre(`(?:represented|covered) by (?:a|the|any) union|(?:on|part of|involved in|in) (?:a |an |the |`+
			`any )?(?:(?:last|wildcat|recent) )?(?:strike|picket line|walk-?out|union drive|industrial action|`+
			`protests?|demonstrations?|march)`) + joins,
		youAre(`(?:in|with|active in|involved in|close to|registered with) (?:a |any |the |which |`+
			`what )?(?:(?:trade |labou?r )?union|political party|party|politics)`) + joins,
		// What they have, what is theirs.
		youHave(`(?:union|party) (?:card|membership|dues|experience|background|sympathies)|political (?:views?|`+
			`opinions?|ambitions?|affiliations?|convictions?|leanings?|office|party)`) + joins,
		yourThing(`(?:political|union|party) (?:views?|opinions?|affiliations?|leanings?|persuasion|beliefs?|`+
			`convictions?|membership|party|activit(?:y|ies)|sympathies|stance|status|orientation)|politics|`+
			`party|`+
			`(?:vote|voting record)|club memberships?|union`) + joins,
		`\byour (?:views?|opinions?|thoughts?|stance|position|take|feelings?|attitude)\b[^.?!]{0,10}(?:on|of|` +
			`about|to|towards|regarding) ` + disputes + joins,
		`\b(?:what|how)\b[^.?!]{0,10}\byou (?:\w+ )?(?:think|feel|thought|make)\b[^.?!]{0,8}(?:of|about) ` +
			disputes + `(?:` + joins + `|( (?:in|here|at)\b))`,
		`\bwhere do you (?:stand|come down) (?:politically|on ` + disputes + `|in politics)\b`,
		// What they do.
		youDo(`(?:support|favou?r|oppose|back|agree with|believe in|sympathi[sz]e with|approve of) (?:(?:a|any|`+
			`the) )?(?:`+disputes+`|greens|labour party|democrats|republicans|conservatives|left|`+
			`political parties|which party)`) + joins,
		youDo(`vote[d]?(?: (?:for|in|against|at|to (?:leave|remain|strike|`+
			`unioni[sz]e))\b[^.?!]{0,30}\b(?:election|brexit|trump|biden|strike|unions?|referendum|party|labour|`+
			`left|right|president|them|green|conservatives?|republicans?|democrats?))?`) + joins,
		youDo(`(?:donate[d]?|give|given|contribute[d]?|campaign(?:ed)?|canvass(?:ed)?|`+
			`volunteer(?:ed)?)\b[^.?!]{0,15}\b(?:a|any|the|which) (?:(?:political|election) )?(?:party|parties|`+
			`candidate|campaign|politician)`) + joins,
		youDo(`(?:r[au]n|stood|stand) for (?:(?:public|political|the works|a|union|local) )*(?:office|council|`+
			`election|parliament|mayor)`) + joins,
		youDo(`(?:join|joined|start(?:ed)?|form(?:ed)?|found(?:ed)?|set up|sign(?:ed)?(?: up)?|organi[sz]ed?|`+
			`want|`+
			`lead|led|vote(?:d)? for|leave|left|belong)\b[^.?!]{0,12}\b(?:a |the |any |for a |to a |`+
			`with a )?(?:(?:trade |labou?r )?union(?: (?:card|here|drive|petition|shop))?|works council|`+
			`walk-?out|`+
			`strike|picket)`) + joins,
		youDo(`(?:organi[sz]ed?|unioni[sz]ed?|rall(?:y|ied)) (?:(?:the|your|other) )?(?:workers|co-?workers|`+
			`colleagues|staff|employees)(?: (?:at|in) your (?:last|previous|current) (?:job|company|`+
			`employer))?`) +
			joins,
		youDo(`(?:go(?:ne)?|been|take(?:n)? part|join(?:ed)?|attend(?:ed)?|participate[d]?|`+
			`march(?:ed)?)\b(?: (?:to|in|at|on|with))?(?: (?:a|an|any|the|in))* (?:protests?|demonstrations?|`+
			`demos?|marches|march|political (?:rall(?:y|ies)|meetings?|events?)|rall(?:y|ies)|strikes?|`+
			`industrial action|pickets?)`) + joins,
		youDo(`(?:pay|paid) (?:your |any )?(?:union|party) (?:dues|fees)|sit (?:on|in) (?:a|the|`+
			`our) works council|(?:file[d]?|brought|raise[d]?|made) a (?:union )?grievance(?: (?:with|through|`+
			`against)\b[^.?!]{0,20}\b(?:union|employer|boss))?|cross(?:ed)? a picket line|go(?:ne)? on strike|`+
			`gone along with the strike`) + joins,
		youDo(`(?:read|watch|follow|subscribe to)\b[^.?!]{0,8}(?:left-wing|right-wing|conservative|liberal|`+
			`socialist|political) (?:papers?|newspapers?|news|media|blogs?|magazines?)|`+
			`talk politics(?: at work)?`) + joins,
		`\b(?:which|what) (?:(?:political|trade|labou?r|social|non-work|other|other social) )*(?:` + clubs + `|` +
			`party|parties|unions?|candidate)\b[^.?!]{0,6}\b(?:do|did|are|would|have|were|` +
			`will) you\b[^.?!]{0,12}\b(?:belong|member|members|support|vote|voted|voting|donate|joined|back|` +
			`involved|give|active|in|of)\b(?: (?:to|of|for|in|with))?(?:` + stop + `|( (?:outside|and|at|` +
			`in your)\b))`,
		youDo(`belong to (?:(?:a|any|the|some) )*(?:(?:social|private|political|local|trade) )*(?:`+clubs+`|`+
			`unions?|party|political party)`) + joins,
		`\b(?:strike|walk-?out|protest)\b[^.?!]{0,10},? (?:and|or) (?:did|would|were|do) you (?:go along|join|` +
			`take part|support|strike)\b`,
		`\bwho(?:m)? (?:did|do|would|will|are) you (?:\w+ )?(?:vote|voting|support|supporting|` +
			`back)(?: for)?(?: (?:in|at) (?:the|a) (?:\w+ )?(?:election|referendum|primaries|primary))?` + stop,
	},
	german: []string{
		sindSie(`(?:gewerkschaftlich|politisch) (?:aktiv|organisiert|engagiert|interessiert|links|rechts)|` +
			`gewerkschaftsmitglied|gewerkschafter(?:in)?|parteimitglied|betriebsrat|betriebsrätin|` +
			`vertrauens(?:mann|frau|leute)(?: der [\pL ]+)?|` +
			`(?:in|bei|mitglied in|mitglied bei|mitglied) (?:der|einer|den|einem|welcher)? ?(?:gewerkschaft|` +
			`partei|grünen|linken|afd|cdu|csu|spd|fdp|verdi|ver\.di|ig metall|verein|vereinen|freimaurern|` +
			`loge|burschenschaft)|im betriebsrat|freimaurer|links|rechts|kommunist(?:in)?|sozialist(?:in)?|` +
			`konservativ|liberal|aktivist(?:in)?|klimaaktivist(?:in)?|wahlberechtigt|streikbrecher`),
		`\bsind sie bei (?:der|den) (?:grünen|linken|afd|cdu|csu|spd|fdp|gewerkschaft|ig metall|verdi)([^\pL]|$)`,
		gehörenSie(`partei|gewerkschaft|verein|loge|burschenschaft|betriebsrat|vereinen|freimaurern|verbindung`),
		habenSie(`gestreikt|streik(?:s)?(?: teilgenommen| beteiligt| organisiert| mitgemacht)?|` +
			`gewerkschaftsbeitrag|parteibuch|politische[n]? (?:ämter|amt|ambitionen|ansichten|meinung|` +
			`überzeugungen?)|demonstriert|betriebsrat (?:zu )?(?:gründen|gegründet|wählen|kandidiert|` +
			`mitgearbeitet)|` +
			`an (?:einer )?demos? teilgenommen|afd gewählt|gewerkschaft (?:beizutreten|beigetreten)|` +
			`für (?:eine partei|den betriebsrat) (?:zu )?kandidier(?:en|t)|` +
			`vor,? für den betriebsrat zu kandidieren`),
		ihrDing(`politische[n]? (?:einstellung|meinung|gesinnung|überzeugung(?:en)?|ansichten|haltung|heimat|` +
			`richtung)|partei|gewerkschaft|wahlentscheidung|parteibuch|vereine|mitgliedschaft(?:en)?|` +
			`politisches engagement`),
		`\b(?:welche[rnm]?|in welche[rnm]?) (?:gewerkschaft|vereine?n?|politische[rn]? \pL+|` +
			`zeitung)\b[^.?!]{0,15}\bsie\b|\b(?:in )?welche[rnm]? partei (?:wählen|gehören|unterstützen|` +
			`bevorzugen|sind|sehen|stehen)\b[^.?!]{0,5}\bsie\b|` +
			`\bwen\b[^.?!]{0,12}\bsie\b[^.?!]{0,25}\b(?:gewählt|` +
			`wählen)([^\pL]|$)|\bgehen sie (?:[\pL]+ )?(?:wählen|zur wahl|auf (?:[\pL]+ )?(?:demos?|` +
			`demonstrationen))([^\pL]|$)`,
		`\b(?:was|wie) (?:halten|denken|stehen|finden|meinen) sie\b[^.?!]{0,10}\b(?:von|über|zu|zur|` +
			`zum)(?: [\pL]+){0,2} (?:afd|cdu|csu|spd|grünen|linken|fdp|övp|fpö|svp|gewerkschaften?|` +
			`bundesregierung|regierung|bundeskanzler|kanzler|betriebsräten?|streiks?|klimaklebern|` +
			`migrationspolitik|` +
			`flüchtlingspolitik|corona-?politik|trump|putin|israel|eu|impfpflicht|abtreibung|` +
			`kapitalismus)( ?[?.,]|$)`,
		`\b(?:stehen|sehen|verorten) sie\b[^.?!]{0,12}\b(?:links|rechts|politisch)\b`,
		sieTun(`wollen|würden|möchten|planen|engagieren|gründen`, `betriebsrat(?: (?:gründen|kandidieren|wählen|`+
			`gehen))?|gewerkschaft(?: (?:beitreten|gehen|eintreten))?|streiken|(?:etwa in einer |in einer |`+
			`für eine |politisch in einer )?partei|politisch`),
		`\bwaren sie\b[^.?!]{0,15}\b(?:im betriebsrat|auf (?:einer|der) demo|vertrauensmann|vertrauensfrau|` +
			`streik)([^\pL]|$)`,
	},
	french: []string{
		`(^|[^\pL])vous (?:votez|avez voté|voteriez) pour qui([^\pL]|$)|\bque pensez[- ]vous (?:de|du|des) (?:président|gouvernement|syndicats?|macron|le pen|mélenchon|la réforme des retraites|l'immigration|gilets jaunes)([^\pL]|$)`,
		êtesVous(`(?:syndiquée?|syndicaliste|gréviste|encartée?|militante?|engagée? (?:politiquement|` +
			`en politique)|politisée?|de (?:gauche|droite)|franc-maçon(?:ne)?|(?:membre|adhérente?|` +
			`sympathisante?) (?:d'|de |à |du |de la |de l')+(?:un |une |la |l')?(?:syndicat|parti|cgt|cfdt|fo|` +
			`sud|` +
			`association|loge|politique)|` +
			`délégu(?:é|ée) (?:du personnel|syndicale?)|(?:élue?|représentante?) (?:au|du) (?:cse|personnel|` +
			`comité)|communiste|socialiste|écologiste|gaulliste|royaliste|gilet jaune|` +
			`inscrite? sur les listes électorales)`),
		`(^|[^\pL])(?:avez|aviez)[- ]vous` + mots + ` (?:délégu(?:é|ée) (?:du personnel|syndicale?)|` +
			`élue? (?:au|` +
			`du) (?:cse|comité)|fait (?:la )?grève|voté|manifesté|adhéré|milité|participé à (?:une|` +
			`des) (?:grèves?|manifestations?))([^\pL]|$)`,
		avezVous(`carte (?:du parti|syndicale|d'un parti)|opinions? politiques?|engagements? (?:politiques?|` +
			`syndica(?:l|ux))|mandat (?:syndical|politique|électif)|activités? (?:syndicales?|politiques?|` +
			`militantes?)`),
		votreChose(`opinions? (?:politiques?|syndicales?)|convictions? politiques?|idées politiques|parti|` +
			`syndicat|vote|appartenance (?:politique|syndicale)|bord politique|sensibilité politique|` +
			`engagement (?:politique|syndical)`),
		`\b(?:militez|votez|manifestez)[- ]vous\b|\b(?:pour )?(?:qui|quel parti)\b[^.?!]{0,15}\b(?:votez|voté|` +
			`votiez|voterez)([^\pL]|$)`,
		`\bque pensez[- ]vous\b[^.?!]{0,6}(?:d[ue]s? |de la |de l'|d')(?:syndicats?|gouvernement|président|` +
			`grèves?|rassemblement national|rn|macron|le pen|mélenchon|cgt|cfdt|gauche|droite|gilets jaunes|` +
			`partis?|réforme des retraites|immigration|avortement|trump|poutine|israël|ukraine|patronat|lfi|` +
			`république en marche)([^\pL]|$)`,
		vousFaites(`allez|participez|êtes allée?`, `manifestations?|manifs?|meetings?|grèves?|piquets? de grève|`+
			`réunions syndicales`),
		`\bvous (?:syndiquer|présenter aux élections|encarter)([^\pL]|$)|\b(?:de|` +
			`à) quel(?:le)?s? (?:associations?|parti|partis|syndicat|syndicats|clubs?|cercles?|` +
			`loge)\b[^.?!]{0,15}\b(?:membre|adhérente?|appartenez|adhérez|faites|` +
			`soutenez)[- ]?(?:vous)?([^\pL]|$)`,
		vousFaites(`soutenez|adhérez|appartenez|cotisez`, `parti|syndicat|cgt|cfdt|gouvernement|loge|`+
			`association politique`),
	},
	matters: matters{
		english: `political (?:campaigns?|causes?|groups?|part\w+|activit\w+)|whose side|side are you on|naacp|` +
			`aclu|the nra|amnesty|greenpeace|antifa|maga|tea party|labour voter|a tory|collective bargaining|` +
			`your ballot|black lives|pride march|gun owners?|own a gun|` +
			`the tories|the greens|the democrats|the republicans|strike committee|vote for (?:tomorrow|` +
			`next|now|today)|climate march|marched|unions? do|pro-life|pro-choice|lean politically|party card|` +
			`your politics|boycott|the opposition|the monarchy|extinction rebellion|black lives matter|` +
			`your mp|your senator|(?:trade |labou?r )?unions?|unioni[sz]\w+|voted? (?:in|at|against)|` +
			`vote for (?:a|the) (?:union|party)|voting|political(?:ly)?|politics|trump|` +
			`biden|brexit|elections?|abortion|gun control|death penalty|on strike|strikes?|protest(?:s|ed)?|` +
			`demonstrat(?:ed|ions?)|picket\w*|march(?:ed)? (?:for|against|in)|shop steward|works council|` +
			`left-wing|right-wing|conservative|democrat|republican|socialist|communist|activist|activism|` +
			`industrial action|(?:labour|green|conservative|democratic|republican|liberal|political) party|` +
			`party member|newspapers? (?:do you|you) read|lodges?|freemasons?|the government|the president|` +
			`the prime minister|clubs or|stand(?:ing)? for (?:parliament|office|election)|` +
			`stood for (?:parliament|` +
			`office|election)|run for office|organi[sz]e the (?:staff|workers|workforce)|campaign for (?:a|` +
			`the) (?:party|candidate)|cause do you`,
		german: `gewerkschaft(?:en|lich\pL*|er|erin|smitglied)?|betriebsrat|partei(?:en|mitglied)?|` +
			`gehen sie wählen|` +
			`bei der (?:\pL+ )?wahl|politisch\pL*|politik|streiks?|gestreikt|streiken|demonstration(?:en)?|` +
			`demos?|afd|` +
			`cdu|spd|grünen|fdp|linken|links|rechts|konservativ|flüchtlingspolitik|regierung|verein(?:en)?|` +
			`vereinsmitglied|aktivist(?:in)?|parteibuch|loge`,
		french: `à la politique|syndicats?|syndiquée?|syndicale?s?|grèves?|gréviste|` +
			`parti(?:s)?(?: politique)?|(?:de|en|de la|` +
			`parti|avis|opinion) politique|politiquement|votez|voté|voter|élections?|élue?|manifestations?|` +
			`manifesté|de gauche|de droite|conservat(?:eur|rice)|gouvernement|président|militante?|militez|` +
			`associations?|association|cgt|cfdt|engagée? (?:dans|politiquement)|franc-maçon|délégu(?:é|ée)`,
	},
}
