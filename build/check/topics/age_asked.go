package topics

// ages are round ages and others that somebody may be asked about.
const ages = `(?:[2-7]\d|(?:twenty|thirty|forty|fifty|sixty|seventy)(?:[- ](?:one|two|three|four|five|six|` +
	`seven|` +
	`eight|nine))?)`

// Schools and their certificates, whose years give an age away.
const (
	schools = `(?:high ?school|grammar school|secondary school|primary school|school|college|university|uni)`
	passed  = `(?:finish(?:ed)?|le(?:ave|ft)|graduated?(?: from)?|complete[d]?|got out of|get out of|go to|` +
		`attend)`
)

var ageAsked = asked{
	english: []string{
		`\byou\b[^.?!]{0,20}\b(?:older|younger)(?: or (?:older|younger))? than (?:the rest|most|us|everyone|everybody|the others|your colleagues|the team)\b`,
		`\byou(?:'re| are| must be| look| seem)(?:,? (?:what|about|around|maybe|like|over|nearly|almost|already|not yet|only),?)* [2-7]\d(?:-something)?( ?\?|,| years old\b| now\b)`,
		`\b(?:isn't|is|wouldn't) (?:this|that|it) (?:\w+ ){0,2}a (?:young|younger) (?:man|woman|person)'s (?:game|job|work|world)\b`,
		`\byou(?:'re| are)? (?:really )?old enough to (?:be taken|lead|manage|run|handle|know what)\b|\bare you old enough to (?:be taken|lead|manage|handle)\b`,
		`\b(?:which|what) generation\b[^.?!]{0,20}\byou\b[^.?!]{0,20}\b(?:belong|count|part|identify|yourself)\b`,
		`\bbirthday\b[^.?!]{0,10}\bcoming up\b`,
		`\bhow many (?:more )?years\b[^.?!]{0,15}\b(?:do|have|are|can|will|would|before)\b[^.?!]{0,25}\byou\w*\b[^.?!]{0,30}\b(?:working|work|left|retire|stop|in you)` + joins,
		`\bhow many (?:more )?years do you (?:see yourself|plan on|expect to be|want to be|think of) working\b`,
		`\bstate your (?:age|date of birth|year of birth)` + joins,
		// What candidates are: a generation, or at a stage of life.
		youAre(`(?:baby )?boomers?|millennials?|zoomers?|gen[- ]?[xyz](?:er)?|digital natives?|pensioners?|` +
			`retirees?|retired|` +
			`senior citizens?|grand(?:parents?|mothers?|fathers?|ma|pa)|over the hill|young at heart|` +
			`middle-aged|` +
			`elderly`),
		youAre(`(?:closer? to|near(?:ing)?|approaching|past|of|at|near to) (?:retirement|pension|` +
			`retiring)(?: age)?`),
		youAre(`(?:the )?(?:oldest|eldest|youngest|older|only) (?:one|person|member|among|of us|in the (?:team|` +
			`room|office))`),
		youAre(`(?:over|under|above|below|past|older than|younger than|nearly|almost|about) `+ages) + joins,
		// What they have.
		youHave(`(?:great[- ]?)?grand(?:children|kids|sons?|daughters?|child)`),
		youHave(`(?:(?:state|company|old-age|full|private|early) )*pension(?: yet| already)?`) + joins,
		youHave(`(?:the |enough |that kind of )*(?:energy|stamina|drive|vigour|fire|strength)\b[^.?!]{0,40}` +
			`\b(?:young(?:er|sters?)?|twenty|thirty|20|30|left|at this (?:stage|point)|as you used to)`),
		// What is theirs.
		yourThing(`age(?: group| range| bracket)?|birth ?days?|birth ?date|date of birth|birth year|`+
			`year of birth|`+
			`(?:zodiac|star|sun|chinese zodiac) sign|(?:class|school|college) reunion|graduation (?:year|date)|`+
			`generation`) + joins,
		yourThing(`retirement(?: plans| date)?|pension(?: plans)?|sign`) + stop,
		`\bclass (?:of (?:19|20)?\d\d|reunion)\b[^.?!]*\byou|\byour?\b[^.?!]*\b(?:class of (?:19|20)\d\d|` +
			`class reunion)`,
		`\byour (?:last|final) (?:job|role|position|stop|career move)\b[^.?!]{0,10}\b(?:before|` +
			`until) (?:you )?(?:retir\w+|stop)`,
		`\b(?:be|is this|see (?:this|it) as) your (?:last|final) (?:job|role|position|stop|employer)\b`,
		`\b(?:stage|point|time|season) (?:of|in) (?:your )?life\b`,
		// What they do, or remember.
		youDo(`(?:retire|stop working|give up work(?:ing)?|slow(?:ing)? down|wind(?:ing)? down|tak(?:e|`+
			`ing) (?:it|`+
			`things) eas(?:y|ier))`) + stop,
		youDo(`(?:remember|recall) (?:where you were when|what you were doing when|(?:a|the) (?:time|days|` +
			`world|` +
			`life) before|` +
			`life before|using (?:a )?(?:typewriters?|punch cards|floppy disks|fax))`),
		youDo(`grow(?:n)? up (?:with|without|before) (?:a )?(?:computers?|the (?:internet|web)|mobiles?|` +
			`smart ?phones?|screens|the wall)`),
		youDo(`(?:celebrate|have) (?:a |your )?(?:(?:big|round|last|next) )*birthday`),
		`\bhow (?:many (?:more )?years|(?:much )?long(?:er)?)` +
			`\b[^.?!]{0,15}\byou\b[^.?!]{0,30}\b(?:keep(?:ing)? (?:on )?working|` +
			`work(?:ing)?(?: before| until| till| for| altogether)?|go(?:ing)? on|carry(?:ing)? on|` +
			`stay(?:ing)? in work|have left)` +
			`(?:` + stop + `|( you (?:stop|retire|give up)\b)|( in (?:total|all)\b))`,
		// Years of school and of a first job.
		`\b(?:when|(?:in )?(?:what|which) year|how long ago|how long (?:is it|has it been|` +
			`ago is it) since)\b[^.?!]{0,12}\byou\b` +
			`[^.?!]{0,10}\b` + passed + ` (?:(?:your|the|from) )*` + schools + joins,
		`\b(?:when|(?:what|which) year|how long ago) did you (?:first )?(?:start|begin|enter)\b[^.?!]{0,8}` +
			`\b(?:work(?:ing)?|the work ?force|your (?:first job|(?:working|professional) life))` + stop,
		`\b(?:is|was|what(?:'s| is| was)|which) (?:the )?year (?:on|of) your (?:diploma|degree|certificate)\b`,
		// How they would get on with people of another age.
		feels(`(?:younger|junior) (?:than you|boss(?:es)?|managers?|leads?|leaders?|supervisors?|colleagues|` +
			`people|staff|team)|` +
			`years?['’]? (?:younger|your junior|older)|(?:your|the) (?:son|daughter)['’]s age|young(?:sters|` +
			`er than)|` +
			`millennials|gen z|boomers|(?:twenty|thirty)[- ]?somethings?|(?:kids|people|someone|` +
			`somebody) (?:half|` +
			`(?:fresh|straight) out of)|` +
			`(?:the|being) (?:oldest|youngest|eldest)|such a young (?:team|crew|boss|manager)|a (?:very |` +
			`much )?young (?:boss|manager)`),
		`\b(?:younger|young) (?:colleagues|staff|people|team ?mates|co-?workers|ones|crowd)\b[^.?!]{0,20}` +
			`\b(?:react|respond|relate|listen|see|view|take|accept|respect|look)\b[^.?!]{0,10}\byou\b`,
		`\b(?:most of (?:us|the|our)|our (?:team|people|staff)|the (?:team|others|crew)|everyone|` +
			`we)\b[^.?!]{0,25}\b(?:young|twenties|` +
			`thirties|under (?:30|40|thirty|forty)|millennials|fresh out of (?:college|` +
			`university))\b[^?]{0,10}[.,;] ?[^.?!]*\byou\b`,
		// What they think of themselves at their age.
		`\byourself\b[^.?!]{0,30}\b(?:at|when you(?:'re| are)|beyond|past) (?:age |the age of )?` + ages + joins,
		`\b(?:at|of|for|from|in|people|someone|somebody|anyone) your (?:age|generation|time of life|` +
			`stage of life|` +
			`vintage)` + joins,
		`\bwhat generation\b[^.?!]{0,30}\byou\b`,
		`\byou(?:'re| are| feel| look| seem)?(?: not)? (?:a (?:bit|little)|too|rather|awfully|very|quite|so|` +
			`pretty|still very) (?:old|young|youthful)\b`,
	},
	german: []string{
		`\bsie sind (?:ja |noch |schon |doch |aber |eher |recht |sehr )*(?:zu |sehr |recht |ziemlich |etwas |noch )*(?:jung|alt|älter|jünger)( ?[?.,]|$| für| und| oder)`,
		// What candidates are.
		sindSie(`(?:baby)?boomer|millennial|rentner(?:in)?|pensionär(?:in)?|gro(?:ß|ss)(?:mutter|vater)|oma|` +
			`opa|` +
			`pensioniert|` +
			`im rentenalter|kurz vor der rente|digital native|im besten alter`),
		sindSie(`(?:über|unter|älter als|jünger als|schon|mitte|ende|anfang) (?:[2-6]\d|zwanzig|dreißig|` +
			`vierzig|` +
			`fünfzig|sechzig)`),
		sindSie(`(?:zu|etwas|ein bisschen|recht|ziemlich|sehr|ganz schön) (?:jung|alt)`),
		gehörenSie(`boomern|babyboomern|generation [xyz]|älteren|jüngeren|alten hasen`),
		// What they have, and what is theirs.
		habenSie(`enkel(?:kinder|kind)?|geburtstag|namenstag`),
		ihrDing(`alter|geburtsdatum|geburtstag|geburtsjahr|jahrgang|sternzeichen|rente|renteneintritt|` +
			`ruhestand|` +
			`klassentreffen`),
		`\bwelche[rsn]? (?:sternzeichen|jahrgang|generation|geburtsjahr) (?:sind|haben|` +
			`gehören)\b[^.?!]{0,12}\bsie\b`,
		`\b(?:in|für|mit) ihrem alter\b|\bleute ihres alters\b`,
		// Retirement, and years of work to come.
		`\b(?:sie|ihnen|ihrer)\b[^.?!]{0,40}\b(?:rente|ruhestand|altersteilzeit|vorruhestand|pension)([^\pL]|$)`,
		`\bwie (?:lange?|viele jahre)\b[^.?!]{0,15}\bsie\b[^.?!]{0,20}\b(?:noch|` +
			`insgesamt) (?:[\pL'-]+ ){0,2}(?:arbeiten|schaffen|durchhalten|berufstätig)([^\pL]|$)`,
		// Years of school.
		`\b(?:wann|in welchem jahr|seit wann|` +
			`wie lange ist es her,? dass)\b[^.?!]{0,15}\bsie\b[^.?!]{0,25}\b(?:schule|abitur|matura|` +
			`schulabschluss|realschulabschluss|mittlere reife|studium|uni|universität|` +
			`ausbildung)\b[^.?!]{0,8}(?:gemacht|verlassen|beendet|` +
			`abgeschlossen|fertig|abgelegt|bestanden|aus)([^\pL]|$)`,
		// Younger and older people around them.
		`\b(?:chef(?:in)?|vorgesetzte[rn]?|führungskraft|kolleg(?:en|in|innen)|team|leute[n]?|jemand(?:em|` +
			`en)?)\b[^.?!]{0,20}\b(?:jünger|jüngere[rnms]?|älter)([^\pL]|$)[^.?!]{0,25}\bsie\b`,
		`\bsie\b[^.?!]{0,50}\b(?:jüngeren? (?:chef|chefin|vorgesetzten?|kollegen|leuten?|team)|(?:zwanzig|` +
			`dreißig|` +
			`vierzig)jährigen?|[2-4]\d-jährigen?|jungspund)([^\pL]|$)`,
		`\bteam (?:ist|besteht)\b[^.?!]{0,25}\b(?:jung|jungen|zwanzig|dreißig|unter 30|` +
			`unter 40)[.,;] ?[^.?!]*\bsie\b`,
		`\bsie\b[^.?!]{0,30}\b(?:mit den jungen|mit den jüngeren|noch) (?:mithalten|mitkommen)\b`,
	},
	french: []string{
		`(^|[^\pL])vous (?:n'êtes|êtes)(?: pas| quand même| encore)*(?: un peu| bien| très| trop| plutôt)+ (?:jeune|vieux|vieille|âgée?)([^\pL]|$)`,
		`\bcombien d'années\b[^.?!]{0,12}\bvous\b[^.?!]{0,20}\b(?:travailler|retraite|travail)([^\pL]|$)`,
		`\bquel âge avez[- ]vous\b|(^|[^\pL])vous avez (?:plus|moins) de (?:vingt|trente|quarante|cinquante|soixante|\d\d) ans([^\pL]|$)`,
		// What candidates are.
		êtesVous(`(?:(?:grand-)?(?:grand-mère|grand-père)|retraitée?|(?:baby-?)?boomer|millennial|sénior|` +
			`senior|` +
			`jeune retraitée?|` +
			`proche de la retraite|près de la retraite|en fin de carrière)`),
		êtesVous(`(?:bientôt |proche de |près de |à |déjà )+(?:la |votre )?retraite`),
		`(^|[^\pL])(?:n')?êtes[- ]vous (?:pas )?(?:un peu |trop |encore |assez |bien |très )*(?:jeune|vieux|` +
			`vieille|âgée?)([^\pL]|$)`,
		`\bêtre (?:un peu |trop |assez )*(?:jeune|vieux|vieille|âgée?)([^\pL]|$)[^.?!]{0,30}\b(?:pour|rythme|` +
			`poste)\b`,
		// What they have, and what is theirs.
		avezVous(`petits-enfants|(?:plus|moins) de (?:vingt|trente|quarante|cinquante|soixante|` +
			`[2-6]\d)(?:-cinq)? ans`),
		votreChose(`âge|date de naissance|année de naissance|anniversaire|signe (?:astrologique|du zodiaque)|` +
			`retraite|génération|classe d'âge`),
		`\bvotre anniversaire([^\pL]|$)`,
		`\bquelle (?:génération|classe d'âge)\b[^.?!]{0,20}[ -](?:êtes|appartenez)[- ]vous\b`,
		`(^|[^\pL])vous êtes (?:née? )?(?:de|en) quelle année\b`,
		`(^|[^\pL])(?:à|de) votre âge([^\pL]|$)`,
		// Retirement, and years of work to come.
		`\bvous\b[^.?!]{0,30}\bretraite( ?[?.,]|$| (?:dans|bientôt|à|avant|en|l'an)\b)|\bcombien (?:de temps|` +
			`d'années)\b[^.?!]{0,20}\bvous\b[^.?!]{0,15}\bencore travailler([^\pL]|$)`,
		// Years of school.
		`\b(?:quand|en quelle année|depuis quand)\b[^.?!]{0,15}\bvous\b[^.?!]{0,25}\b(?:bac|baccalauréat|` +
			`brevet|` +
			`diplômée?|l'école|lycée|l'université|la fac|études)([^\pL]|$)`,
		// Younger and older people around them.
		`\b(?:chef|cheffe|responsable|manager|supérieure?|équipe|collègues|patron|patronne|` +
			`quelqu'un)\b[^.?!]{0,15}\b(?:plus )?jeunes?([^\pL]|$)[^.?!]{0,30}\bvous\b`,
		`(^|[^\pL])(?:équipe|tout le monde)[^.?!]{0,20}\b(?:jeune|moins de (?:trente|30|40|` +
			`quarante) ans)[,.;] ?[^?]*\bvous\b`,
		`\bvous\b[^.?!]{0,40}\bplus jeunes? que vous([^\pL]|$)`,
	},
	matters: matters{
		english: `when you were born|young (?:man|woman|person)'s game|younger (?:man|woman|person)'s|` +
			`for a man your|for a woman your|your years of|live to be|` +
			`which generation|aged out|youngsters|which year you|year you were|big birthday|what decade|` +
			`long in the tooth|over the hill|spring chicken|past it|past your (?:prime|best)|call it a day|` +
			`golden years|getting on a bit|getting on in years|stage of life|senior citizen|bus pass|` +
			`baby boomers?|boomers?|millennials?|gen z|gen x|zodiac|star sign|reunion|old-timer|age (?:group|` +
			`bracket)|proof of age|birth certificate|before you were born|a younger (?:person|man|woman|` +
			`candidate)|energy of a|under (?:thirty|forty|fifty)|over (?:forty|fifty|sixty)|your mid-\w+|` +
			`collect(?:ing)? (?:a|your) pension|social security|full retirement|` +
			`slow down in|feel old|start(?:ed)? (?:secondary|primary|high) school|` +
			`among all these graduates|out of school|as young as you|as old as you|(?:mother|father|son|` +
			`daughter|parents|` +
			`grandparents|kid)'s age|in (?:her|his|their) (?:twenties|thirties|forties|fifties)|` +
			`decade were you|days to retirement|in the (?:fifties|sixties|seventies|eighties|nineties)|` +
			`hang up your|turn (?:thirty|forty|fifty|sixty)|half your age|senior moment|how old|` +
			`year you were born|born in (?:19|20)\d\d|birthday|retire(?:ment)? (?:age|date)|` +
			`your (?:own )?retirement|of your years|your prime|stop working|working years|early retirement|` +
			`close to retirement|[2-6]\d[- ]year[- ]olds?|(?:twenty|thirty|forty|fifty|` +
			`sixty)(?:-\w+)?[- ]year[- ]olds?|(?:twenty|thirty|forty|fifty|sixty)-?somethings?|graduated (?:in|` +
			`back in) (?:19|20)\d\d|year of (?:graduation|birth)|graduation year|when you were (?:at|` +
			`in) (?:school|college)|younger than|older than|earlier in (?:life|their career)|full of kids|` +
			`pension(?: plan)?|the wall came down|the moon landing|before the internet|too old|too young|` +
			`your age|` +
			`at your stage|of a certain age|young(?:er)? (?:team|crowd|crew|people|colleagues)|generation|` +
			`grandchildren|your twenties|your (?:thirties|forties|fifties|sixties)|old enough to (?:remember|` +
			`have)|last job before`,
		german: `zur welt gekommen|klimakterium|generation|` +
			`ihr (?:sohn|vater|tochter) sein könnte|ihr (?:sohn|vater) sein|überqualifiziert|wie alt sie|` +
			`altersteilzeit|rente|ruhestand|rentenalter|jahrgang (?:sind|waren|gehören)|geburtsdatum|` +
			`geburtsjahr|` +
			`geburtstag|jüngeren|(?:der|die) (?:älteste|jüngste) (?:im|in|unter|bei|von|zu sein|sein|wären|sind)|(?:der|die) mit abstand (?:älteste|jüngste)|zu alt|zu jung|` +
			`mauerfall|ihr alter|ihrem alter|jungen team|junges team|junge[ns]? kollegen|aus der schule|` +
			`schulabschluss|enkel(?:kinder)?|schon über (?:40|50|60|vierzig|fünfzig|sechzig)|sternzeichen|abitur`,
		french: `le plus âgé|la plus âgée|le plus jeune|la plus jeune|le doyen|la doyenne|votre génération|` +
			`signe astrologique|` +
			`vos (?:trente|quarante|cinquante|soixante) ans|a (?:vingt|trente)(?:-\pL+)? ans|` +
			`de votre fils|de votre père|avez quel âge|votre âge|retraite|date de naissance|anniversaire|` +
			`plus jeunes?|trop (?:jeune|` +
			`âgée?|vieux|vieille)|de (?:trente|quarante|cinquante|soixante) ans|quitté l'école|` +
			`travailler encore (?:longtemps|des années)|petits-enfants|née? en|génération|` +
			`en quelle année (?:êtes|` +
			`avez-vous (?:eu|passé|obtenu))|fin de carrière|le bac`,
	},
}
