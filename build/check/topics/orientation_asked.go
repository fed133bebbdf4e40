package topics

// queer are words for whom somebody loves or who they are.
const queer = `(?:gay|lesbian|homosexual|bisexual|bi|queer|transgender|trans(?:sexual)?|non-?binary|asexual|` +
	`intersex|pansexual|lgbt\w*\+?|polyamorous|heterosexual)`

var orientationAsked = asked{
	english: []string{
		// What candidates are.
		youAre(queer+`|cis(?:gender)?|gender[- ]?fluid|a (?:transvestite|cross-?dresser|drag queen|feminist|`+
			`real man|lesbian|homosexual)`) + joins,
		youAre(`(?:part|a member|an ally) of the (?:lgbt\w*\+?|gay|queer|trans\w*) (?:community|scene|movement)`),
		youAre(`born (?:as )?(?:a )?(?:man|woman|boy|girl|male|female)|(?:a |the )?(?:man or (?:a )?woman|` +
			`male or (?:a )?female|boy or (?:a )?girl)`),
		youAre(`out (?:to (?:your|the)|at (?:work|home)|as|of the closet)|the only (?:woman|man|girl|guy|` +
			`female|` +
			`male)|in the closet`),
		youAre(`(?:attracted to|into|interested in|with) (?:a |another )?(?:men|women|guys|girls|m[ae]n|`+
			`wom[ae]n|`+
			`colleague|co-?worker|someone of the same sex)`) + joins,
		// What they have, what is theirs.
		youHave(`(?:gender|sex) (?:reassignment|change|surgery)(?: surgery)?|hormone (?:therapy|treatment)|` +
			`(?:surgery|operation|operated|treatment) to (?:change|become)|` +
			`gay (?:friends|relatives|parents)|a same-sex (?:partner|spouse)|same-sex partner`),
		youHave(`(?:a )?type`) + stop,
		yourThing(`(?:sexual|gender|biological|legal|birth) (?:orientation|identity|preferences?|sex|gender|`+
			`name|`+
			`assignment|life)|sexuality|gender|sex(?: life)?|love life|`+
			`dead ?name|birth (?:certificate|name|sex|gender)`) + joins,
		`\byour partner\b[^.?!]{0,10}\b(?:(?:a )?m[ae]n or|male or|female or|(?:a )?woman or|a (?:man|woman|he|` +
			`she)|the same sex|male|female)\b`,
		`\b(?:is (?:this|that)|was) your (?:birth|real|given|legal|old) name\b[^.?!]{0,15}\b(?:transition\w*|` +
			`change)|\bis (?:this|that) your birth name\b`,
		`\bname\b[^.?!]{0,15}\bbefore (?:you|your) transition\w*\b|\b(?:m(?:ale)? or f(?:emale)?|` +
			`a man or a woman|` +
			`a boy or a girl)\b[^.?!]*\byou|\byour?\b[^.?!]*\b(?:male or female|a man or a woman|he or she)` +
			stop,
		// What they do.
		youDo(`(?:date|dated|sleep with|go out with|prefer|fancy|marry|kiss(?:ed)?|live with|love) (?:a |` +
			`another )?(?:men|women|guys|girls|man|woman|someone of|people of the same)`),
		youDo(`identify as|feel like a (?:man|woman)|dress (?:as|like) a (?:man|woman)|transition(?:ed|ing)?|`+
			`(?:come|came) out(?: to (?:your|the)| as| at work|`+stop+`)|`+
			`go to (?:a |the )?(?:gay |lgbt )?(?:pride|(?:gay|lesbian) (?:bars?|clubs?))`) + `(?:` + joins + `|` +
			`( (?:a|an|to|in|as) ))`,
		`\bwho(?:m)? do you (?:sleep with|date|go to bed with|love)\b|\b(?:which|what) (?:bathrooms?|toilets?|` +
			`restrooms?|changing rooms?|locker rooms?) (?:do|would|will|did) you\b`,
		`\byou (?:realise|realize|know|find out|discover|notice)d?\b[^.?!]{0,8}\byou(?:'re| were| are) ` + queer,
		`\b(?:react|respond|say|take it|feel|cope)\b[^.?!]{0,8}\bwhen you came out\b|\bwhen you came out` + stop,
		`\byou(?:r)?\b[^.?!]{0,25}\b(?:views?|opinions?|stance|position|think|feel|thoughts|` +
			`take)\b[^.?!]{0,10}(?:on|of|about) (?:gay|same-sex|trans\w*|homosexual\w*|queer|lgbt\w*\+?)\b`,
		// How they would get on with women, men and others.
		feels(`(?:gay|lesbian|trans\w*|homosexual|queer|lgbt\w*\+?) (?:people|colleagues|co-?workers|` +
			`boss(?:es)?|` +
			`managers?|person|man|woman|men|women|team)`),
		feels(`(?:the )?(?:only|first|sole|lone) (?:woman|man|female|male|girl|guy|lady)|an? (?:woman|man|` +
			`female|` +
			`male|lady)(?: (?:boss|manager|supervisor|lead))?` + stop + `|` +
			`(?:mostly|only|all|just|mainly) (?:with |by |for |among )?(?:men|women|males|females|guys|girls)|` +
			`an? all[- ](?:male|female|women|men) (?:team|crew|staff|environment|group|office|department|` +
			`workplace|board|shop)|` +
			`(?:for|under|by|from|supervising|managing|leading|with) (?:a )?(?:wom[ae]n|m[ae]n|females?|` +
			`males?)(?:` + stop + `| (?:in|at|as|on)\b)`),
		`\b(?:sure|think|believe|reckon|say|see|why|how)\b[^.?!]{0,10}\b(?:a|any) (?:woman|man|girl|lady|` +
			`female|` +
			`male)\b[^.?!]{0,12}\b(?:can|could|should|would|will|be able|is able|do|does|lift|lead|handle|` +
			`manage|` +
			`apply|want)\b`,
		`\b(?:as|being) (?:a|the only|the first) (?:woman|man|girl|female|male|` +
			`lady)(?: in [^,.?!]{1,20})?, [^.?!]*\byou\b|\byou\b[^.?!]*\b(?:as|being) (?:a|the only|` +
			`the first) (?:woman|man|girl|female|male|lady)(?:` + stop + `| (?:in|on|at|among|here|outside)\b)`,
	},
	german: []string{
		sindSie(`schwul|lesbisch|homosexuell|heterosexuell|hetero|bisexuell|bi|transsexuell|transgender|trans|` +
			`queer|intersexuell|nichtbinär|non-binär|asexuell|geoutet|` +
			`(?:ein )?mann oder (?:eine )?frau|(?:eine )?frau oder (?:ein )?mann|als (?:mann|frau|mädchen|` +
			`junge) geboren|feministin|feminist|eine echte frau|ein echter mann`),
		`\bfühlen sie sich (?:eher |mehr )?als (?:mann|frau)( ?[?.,]|$| oder)`,
		habenSie(`homosexuelle[n]? (?:freunde|neigungen)|schwule[n]? freunde|` +
			`(?:freundin oder (?:einen )?freund|` +
			`freund oder (?:eine )?freundin)|geschlechtsumwandlung|geschlechtsangleichung|` +
			`(?:hormon(?:therapie|e))|(?:problem|schwierigkeiten|mühe)[^.?!]{0,12} (?:frau|mann|frauen|männern|` +
			`männer|schwulen|homosexuellen|transpersonen)(?: als (?:chefin|vorgesetzten?))?`),
		ihrDing(`geschlecht|sexuelle[n]? (?:orientierung|identität|neigung|vorlieben)|geschlechtsidentität|` +
			`sexualität|sexualleben|liebesleben|partner (?:ein mann|eine frau)|geburtsname vor|coming-?out`),
		`\bwelche[sn]? (?:geschlecht|sexuelle[n]? \pL+|toilette|umkleide)\b[^.?!]{0,20}\bsie\b`,
		`\bist ihre? partner(?:in)? (?:ein mann|eine frau|männlich|weiblich)\b|\bwie hie(?:ß|` +
			`ss)en sie (?:früher|` +
			`vor)\b[^.?!]{0,20}\b(?:transition|angleichung|umwandlung)`,
		sieTun(`leben|wohnen`, `(?:gleichgeschlechtlichen? |eingetragenen? |lesbischen? |`+
			`schwulen? )+(?:partnerschaft|beziehung|lebenspartnerschaft|ehe)`),
		sieTun(`gehen|waren`, `csd|christopher street day|schwulenbars?`),
		`\b(?:sie|ihnen)\b[^.?!]{0,40}\b(?:als|einzige[nr]?|erste) (?:einzige[nr]? |erste[nr]? )?(?:frau|mann|` +
			`mädchen)( ?[?.,]|$| (?:im|in|unter|zu|durch|gegen|diese|das|den|die|so|hier|bei)\b)`,
		`\b(?:stehen|interessieren) sie\b[^.?!]{0,12}\b(?:auf|für) (?:männer|frauen|jungs|mädchen)\b`,
		`\bsie\b[^.?!]{0,30}\b(?:von|unter|mit) einer (?:frau|chefin)\b[^.?!]{0,25}\b(?:führen|sagen|arbeiten|` +
			`klar|zurecht|geführt|anweisungen|umgehen)([^\pL]|$)`,
	},
	french: []string{
		`\ble fait d'être (?:un homme|une femme|le seul homme|la seule femme)([^\pL]|$)`,
		`\b(?:pensez|croyez|trouvez)[- ]vous qu'(?:une femme|un homme)\b[^.?!]{0,20}\b(?:puisse|peut|soit|est|sache|sait|capable)([^\pL]|$)`,
		êtesVous(`gay|gai|lesbienne|homosexuel(?:le)?|homo|hétéro(?:sexuel(?:le)?)?|bi(?:sexuel(?:le)?)?|` +
			`transgenre|trans|transsexuel(?:le)?|queer|non[- ]binaire|asexuel(?:le)?|intersexe|` +
			`un homme ou une femme|une femme ou un homme|féministe|attirée? par les (?:hommes|femmes)|` +
			`née? (?:homme|femme|fille|garçon)|pacsée? avec (?:un|une) (?:homme|femme)|une vraie femme`),
		avezVous(`copain ou une copine|copine ou un copain|petite? amie? du même sexe|fait votre coming[- ]out|` +
			`changé de sexe|amis? (?:gays?|homosexuels?|homos)|attirance|` +
			`problème à (?:être (?:dirigée?|managée?|encadrée?) par|travailler (?:avec|pour)) (?:une femme|` +
			`un homme|des femmes|des hommes|des homosexuels)`),
		votreChose(`orientation sexuelle|sexe|genre|identité de genre|sexualité|vie sexuelle|coming[- ]out|` +
			`transition|prénom de naissance|ancien prénom`),
		`\bvotre partenaire\b[^.?!]{0,12}\b(?:un homme|une femme|homme ou|du même sexe)([^\pL]|$)|` +
			`\bprénom\b[^.?!]{0,10}\bavant votre transition\b`,
		`\b(?:en tant que|comme|étant|le fait d'être)\b[^.?!]{0,12}\b(?:seule )?(?:femme|homme|` +
			`seul homme)([^\pL]|` +
			`$)[^?]*\b(?:vous|votre)\b|\bvous\b[^?]*\b(?:d'être|être|comme|en tant que) (?:la seule |` +
			`la première |` +
			`une |le seul )?(?:femme|homme)( ?[?.,]|$| (?:de|dans|parmi)\b)`,
		`\bvous\b[^?]{0,40}\b(?:par|sous|pour|avec) (?:une femme|un homme|des (?:femmes|homosexuels|gays|` +
			`transsexuels))( ?[?.,]|$| (?:comme|plus)\b)`,
		vousFaites(`allez|participez|sortez`, `(?:marche des fiertés|gay pride|la pride|bars? gays?|`+
			`avec des (?:hommes|femmes))`),
		`\bquelles? (?:toilettes|vestiaires?)\b[^.?!]{0,12}\bvous\b`,
	},
	matters: matters{
		english: `pronouns were|born with (?:these|those) pronouns|(?:did|have) you come out|come out|(?:woman|` +
			`female|lady) boss|boys' club|name before|birth name|deadname|which (?:bathroom|restroom|toilet)|` +
			`male colleagues (?:would|will|might)|effeminate|butch|a real man|maternal instincts?|` +
			`(?:used to be|once) a (?:man|woman)|sex are you|which sex|other men|women's clothes|` +
			`men's clothes|for a (?:woman|man|girl|guy)|among so many (?:men|women)|(?:strong|tough|calm|` +
			`rational|gentle) enough for|a (?:girl|woman) want|same sex|attracted to|under a (?:woman|man)|` +
			`coming out|manly|girly|one of the (?:boys|girls|lads)|gay|lesbian|homosexual\w*|bisexual|queer|` +
			`trans(?:gender|sexual)?|transition(?:ed|ing)|` +
			`lgbt\w*|` +
			`straight|sexual(?:ity| orientation| preferences?)|sex life|biologically|mr or (?:ms|mrs|miss)|` +
			`ms or mr|man or (?:a )?woman|woman or (?:a )?man|boy or (?:a )?girl|girls or boys|boys or girls|` +
			`men or women|women or men|as a (?:woman|man|girl|lady|female|male)|wom[ae]n (?:really |usually |` +
			`ever )?(?:can|could|do|run|lead|are too|is too|belong)|(?:can|could|should) (?:a )?wom[ae]n|` +
			`(?:can|` +
			`could|should) (?:a )?girls?|a (?:man|woman)'s (?:job|work)|(?:female|woman|lady|gay|male) (?:boss|` +
			`foreman|manager|lead|leader|supervisor|chief|head)|because you(?:'re| are) (?:a )?(?:woman|man|` +
			`gay|` +
			`girl|female|male)|(?:crew|team|group|room|bunch|office|department|shift|gang|` +
			`full) of (?:\w+ )?(?:men|women|lads|guys|blokes|girls)|the lads|job(?: that)? men|men usually|` +
			`women usually|been a (?:man|woman)|live as a (?:man|woman)|only (?:woman|man|girl)|sex change|` +
			`in the closet|non-?binary|your gender|your sex|opposite sex|same[- ]sex|feminine|masculine|` +
			`ladylike|` +
			`feminist|dating (?:men|women)`,
		german: `mit (?:schwulen|lesben|homosexuellen|transpersonen)|schwulen|lesben|schwul|lesbisch|` +
			`homosexuell|heterosexuell|hetero|bisexuell|transgender|transsexuell|` +
			`transidentität|queer|sexuelle[nr]?|geschlecht|geschlechtsangleichung|` +
			`mann oder (?:eine[rn]? )?frau|` +
			`frau oder (?:eine[nm]? )?mann|als frau|als mann|einzige frau|eine frau (?:das|so|den|die|` +
			`überhaupt)|` +
			`(?:männer|frauen) auf sie|lieber mit (?:männern|frauen)|verhältnis zu (?:männern|frauen)|` +
			`zu männern|` +
			`von einer frau|unter einer frau|männerdomäne|männerteam|männerberuf|frauenberuf|geoutet|` +
			`welche toilette|feministin|(?:schafft|kann) (?:das )?eine frau|freundin oder`,
		french: `vous les hommes|vous les femmes|une femme comme vous|un homme comme vous|gay|lesbienne|` +
			`homosexuel(?:le)?s?|hétérosexuel(?:le)?|hétéro|bisexuel(?:le)?|trans(?:genre|` +
			`sexuel(?:le)?)?|orientation sexuelle|votre (?:sexe|genre|sexualité)|ce sexe|homme ou (?:d'|par |` +
			`pour )?une femme|femme ou (?:d'|par )?un homme|hommes ou (?:les|des) femmes|qu'une femme|` +
			`une femme (?:peut|pourrait|puisse|est)|en tant que femme|comme femme|seule femme|par une femme|` +
			`par des hommes|d'hommes|métier d'homme|une femme chef|un chef homosexuel|coming[- ]out|féministe|` +
			`milieu masculin`,
	},
}
