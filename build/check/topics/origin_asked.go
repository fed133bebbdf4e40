package topics

var originAsked = asked{
	english: []string{
		`\bhow did you (?:come|end up|get) (?:to live |to be living |living )?(?:here|in this country|in ` + countries + `)` + stop,
		`\bwhat brought you (?:or your family )?to (?:this country|the (?:us|uk|states)|` + countries + `)` + stop,
		`\byou don't (?:look|sound|seem) ` + peoples + `\b`,
		`\b(?:which|what) (?:other )?languages? (?:did|do|does) (?:you|your (?:family|parents)) (?:grow up|speak as a child|hear at home|speak at home|learn at home|use at home)(?: with)?` + joins,
		`\bwhere(?:'s| is) (?:home for you|your home)(?:,? really| originally| actually)` + stop,
		`\b(?:surname|last name|first name|name)\b[^.?!]{0,25}[.,!;?] ?(?:and )?(?:what|where|which)\b[^.?!]{0,12}\b(?:is it|it from|does it come|language|country|origin)\b`,
		`\bhow many generations\b[^.?!]{0,12}\byour family\b`,
		`\b(?:come|came|move[d]?|get|arrive[d]?|travel) (?:here|over|to (?:this country|the (?:us|usa|uk|states))) from ` + countries + `(?:` + stop + `)`,
		`\bwhat(?:'s| is) your (?:\w+ )?background,? (?:ethnically|racially|culturally|originally)\b`,
		feels(`(?:people|colleagues|customers|someone|somebody) of (?:other|another|different|all|a different) (?:races?|colou?rs?|ethnicit\w+|origins?|nationalit\w+)`),
		`\b(?:any|some) of your (?:relatives|family|cousins)\b[^.?!]{0,15}\b(?:undocumented|illegal|immigrants?|abroad|foreign)\b`,
		// What candidates are.
		youAre(`(?:an? )?(?:immigrant|refugee|foreigner|asylum seeker|expat|native speaker|local|native|`+
			`dual citizen|(?:naturali[sz]ed|us|u\.s\.|american|british|german|canadian|foreign) (?:citizen|`+
			`national)|`+
			`(?:black|white|brown|asian|latino|latina|hispanic|arab|african|caribbean|jewish|roma|gyps(?:y|ies)|`+
			`indigenous|aboriginal|biracial|mixed|mixed[- ]race|coloured|`+peoples+`)(?: person| man| woman|`+
			` descent| origin)?)`) + `(?:` + ends + `|( or (?:` + peoples + `|black|white|asian|latino|an?|do|` +
			`are|of)\b(?: origin| descent)?` + stop + `))`,
		`(^|[.?!;:] )are you a citizen( ?\?|$)`,
		youAre(`(?:more|rather|really|originally|fully|half|part|a full|a real|a proper|a true)+ (?:` + peoples +
			`|from|a local|black|white|asian)`),
		youAre(`(?:born|raised|brought up|naturali[sz]ed|educated) (?:here|abroad|overseas|in (?:this|another|` +
			`a different|the|your) (?:country|city|area|us|u\.s\.|uk|states)|in ` + countries + `)`),
		youAre(`from (?:here|around here|a (?:foreign|different|poor|third[- ]world) (?:country|family)|`+
			`an immigrant family|overseas|abroad|the (?:middle east|caribbean|balkans)|africa|asia|`+
			`latin america|`+
			`eastern europe|`+countries+`)(?: originally)?`) + joins,
		// What they have, what is theirs.
		youHave(`green card|(?:\w+ )?(?:passport|citizenship|nationality)|foreign accent|(?:family|relatives|`+
			`roots|relations) (?:abroad|overseas|back home|in (?:another|your|the old|other) countr(?:y|ies)|in `+
			countries+`)|`+
			`(?:migrant|immigrant|ethnic|foreign|migration|mixed) (?:background|origins?|roots|heritage)|`+
			`an accent|(?:english|american|western|easier|shorter) (?:name|nickname)|(?:naturali[sz]ation|`+
			`citizenship) papers|a visa type`) + joins,
		yourThing(`nationality|ethnicity|race|ancestry|heritage|birthplace|place of birth|country of (?:origin|`+
			`birth)|home ?(?:land|country|town)|mother tongue|native (?:language|tongue|country|land)|`+
			`first language|skin(?: colou?r)?|accent|surname|last name|family name|roots|origins?|citizenship|`+
			`caste|tribe|complexion|family tree|immigration status|people|culture of origin|real name|`+
			`(?:ethnic|racial|cultural|national) (?:background|origins?|identity)`) + joins,
		`\b(?:where|which country|what country)\b[^.?!]{0,15}\byour (?:\w+ )?(?:name|surname|accent|parents|` +
			`family|grandparents|ancestors|people|folks|mother|father|wife|husband)\b`,
		`\byour (?:name|surname|accent)\b[^.?!]{0,20}\b(?:come|comes|from|origin|mean|foreign|unusual|exotic|` +
			`pronounce[d]?|spell|` + peoples + `)\b`,
		`\b(?:understand(?:ing)?|trouble|problems?|difficult(?:y|ies)|complain(?:ed)?|comment(?:ed)?|lose|` +
			`soften|` +
			`work on|tone down|get rid of)\b[^.?!]{0,20}\byour accent` + joins,
		`\b(?:is|are) (?:that|this|it|those|these) an? (?:` + peoples + `|foreign|ethnic|arabic|african|asian|` +
			`hispanic|jewish|muslim) (?:name|surname|accent|last name)\b`,
		`\b(?:lovely|interesting|unusual|nice|beautiful|funny|strong|slight|charming|exotic|cute) (?:accent|` +
			`name|` +
			`surname)\b[^?]*\?`,
		`\b(?:english|german|french|dutch|spanish) your (?:first|native|mother|second|own) (?:language|` +
			`tongue)\b|` +
			`\byour (?:english|german|french)\b[^.?!]{0,12}\b(?:so good|perfect|fluent|excellent)\b`,
		`\b(?:what|which|any other) languages?\b[^.?!]{0,12}\byou(?:r family| and your family|` +
			`r parents)?\b[^.?!]{0,25}\b(?:at home|with your (?:family|parents|kids|children|husband|wife)|` +
			`grow up|grew up|as a child|first)(?:` + joins + `|( (?:with|speaking)\b))`,
		`\bcolou?r (?:is|of) your skin\b|\b(?:what|which) (?:race|tribe|caste|clan|ethnicity|ethnic group|` +
			`passport|nationality|country|part of the world|part of ` + countries + `)\b[^.?!]{0,12}\b(?:are|` +
			`do|` +
			`did|were) you\b[^.?!]{0,15}(?:` + stop + `|( (?:belong|from|come|born|hold|have|originally)\b))`,
		// What they did, and where they come from.
		youDo(`(?:grow(?:n)? up|go to school|spend your childhood|live[d]?|be(?:en)? born|`+
			`go to kindergarten) (?:(?:always |all your life )?here|abroad|in (?:this|another|your home|`+
			`a different|the) (?:country|neighbou?rhood)|in `+countries+`)`) + joins,
		youDo(`(?:go|going|fly|travel|return|move|moving|went|send money) (?:back )?(?:home|to your (?:home|own|`+
			`native|old)? ?(?:country|homeland|village|family|people|roots))(?: country| often| every year|`+
			` some day| one day| at christmas| in the summer)*`) + joins,
		youDo(`(?:feel|consider yourself|see yourself as)(?: (?:more|rather|like|an?))* (?:` + peoples + `|` +
			`a foreigner|an immigrant|black|white|foreign|at home (?:here|in))`),
		youDo(`(?:come|came|move[d]?|arrive[d]?|emigrate[d]?|immigrate[d]?|flee|fled) (?:here|`+
			`to (?:this country|`+
			`the (?:us|uk|states|country)|`+countries+`))`) + joins,
		youDo(`celebrate (?:chinese|lunar|persian|thai|jewish) new year|cook food from your|speak (?:with|` +
			`without) an accent|(?:learn|learned|learnt|pick up) (?:to speak )?(?:such good |such |` +
			`our language|` +
			peoples + ` so)`),
		youDo(`(?:read|write|speak|know|learn|understand)\b[^.?!]{0,25}\b(?:because of your|from your|` +
			`through your|as a) (?:parents|mother|father|family|child|grandparents)`),
		`\b(?:school|university|college|live|work|family|job|holidays?)\b[^.?!]{0,20}\b(?:in|to) your (?:home|` +
			`native|own|old) (?:country|land|town)\b`,
		`\bwhere (?:are|do|did|were) you (?:(?:really|originally|actually) )*(?:come from|from|born|raised|` +
			`grow up|brought up)(?: originally| really)?(?:` + stop + `|( (?:before (?:you|this)|and (?:where|` +
			`when|how))\b))`,
		`\bhow long\b[^.?!]{0,20}\byou(?:r family)?\b[^.?!]{0,15}\b(?:here|in (?:this country|the (?:us|` +
			`u\.s\.|uk|` +
			`states|country)|` + countries + `))` + stop,
		`\b(?:call you (?:something|by|a)|pronounce your|say your (?:name|surname)|easier (?:name|` +
			`nickname))\b[^?]{0,40}\b(?:easier|simpler|shorter|english|instead|come from|from)\b`,
		`\b(?:is|are|were|was|did|do) your (?:parents|family|grandparents|mother|father|ancestors|` +
			`folks)\b[^.?!]{0,15}\b(?:from|immigrants?|born|foreign(?:ers)?|refugees|citizens|emigrate|` +
			`immigrate|` +
			`come here|speak|` + peoples + `)\b`,
		`\b(?:can|could|may) (?:i|we) see your (?:passport|green card|birth certificate|naturali[sz]ation)\b`,
	},
	german: []string{
		`\bist das (?:ein |eigentlich ein |denn ein )?(?:\pL+ischer|deutscher|ausländischer) (?:name|nachname|vorname|akzent)([^\pL]|$)`,
		`\baus welche[mnr] (?:kulturkreis|land|dorf|ort|milieu|stadt|erdteil|gegend|volk)\b[^.?!]{0,15}\bsie\b`,
		`\bsie sprechen (?:aber |ja |sehr |so |wirklich |richtig )*(?:gut|fließend|perfekt|akzentfrei)[e]?s? deutsch([^\pL]|$)`,
		`\bihr (?:nach|vor|familien)?name (?:klingt|hört sich|kommt|stammt|ist (?:ja |aber )?(?:nicht deutsch|ungewöhnlich|ausländisch|türkisch|arabisch|polnisch|russisch))([^\pL]|$)`,
		sindSie(`(?:eher |auch |noch )*(?:deutscher?|deutsche|türk(?:e|in)|pol(?:e|in)|russ(?:e|in)|` +
			`araber(?:in)?|` +
			`syrer(?:in)?|italiener(?:in)?|griech(?:e|in)|österreicher(?:in)?|schweizer(?:in)?|` +
			`franzose|französin|amerikaner(?:in)?|afrikaner(?:in)?|ossi|wessi|ausländer(?:in)?|migrant(?:in)?|` +
			`flüchtling|aussiedler(?:in)?|spätaussiedler(?:in)?|asylbewerber(?:in)?|einheimisch|von hier|` +
			`eingebürgert|staatenlos|dunkelhäutig|schwarz|muttersprachler(?:in)?|jude|jüdin|roma|sinti|` +
			`türkisch|` +
			`arabisch|ausländisch|ausländischer herkunft|(?:hier|im ausland|in deutschland|dort) (?:geboren|` +
			`aufgewachsen|zur schule gegangen)|EU-bürger(?:in)?)`),
		`\bfühlen sie sich\b[^.?!]{0,15}\bals (?:deutsche[r]?|türk(?:e|in)|ausländer(?:in)?|pol(?:e|in)|` +
			`russ(?:e|` +
			`in)|araber(?:in)?|fremde[r]?|ossi|wessi|einheimische[r]?)`,
		habenSie(`migrationshintergrund|(?:deutschen|ausländischen|zweiten|doppelten|türkischen|deutsche|` +
			`doppelte|` +
			`zweite|andere|eu-)?[- ]?(?:pass|staatsangehörigkeit|staatsbürgerschaft|nationalität)|` +
			`ausländische wurzeln|` +
			`akzent|(?:verwandte|familie|wurzeln) (?:im ausland|in der türkei|in der heimat|in polen|` +
			`in russland)|` +
			`aufenthaltstitel seit|asyl(?:antrag)?|heimweh|deutsche vorfahren`),
		ihrDing(`nationalität|staatsangehörigkeit|staatsbürgerschaft|herkunft|muttersprache|abstammung|` +
			`hautfarbe|` +
			`akzent|nachname|name|familienname|vorname|geburtsort|heimat|heimatland|herkunftsland|` +
			`wurzeln|vorfahren|großeltern|ursprung|volksgruppe|kultur|religion und herkunft|` +
			`migrationsgeschichte`),
		`\b(?:woher|aus welchem land|aus welcher (?:gegend|kultur|region)) (?:kommen|stammen|kommt|stammt|sind|` +
			`haben)\b[^.?!]{0,15}\b(?:sie|ihre?|` +
			`ihre eltern)( ?[?.,]|$| (?:eigentlich|ursprünglich|wirklich|denn|genau|her|name|nachname|akzent|` +
			`eltern|familie|mutter|vater|vorname)\b)`,
		`\b(?:was (?:ist das |für ein )?(?:denn )?(?:eigentlich )?(?:für )?ein (?:name|akzent|dialekt)|` +
			`das ist ein (?:ungewöhnlicher|interessanter|schöner|türkischer|polnischer|arabischer) name)\b`,
		`\b(?:warum|wo|wieso|woher|wie kommt es)\b[^.?!]{0,25}\bsie\b[^.?!]{0,20}\b(?:so gut(?:es)? deutsch|` +
			`deutsch gelernt|akzentfrei)([^\pL]|$)`,
		`\b(?:seit wann|wie lange|wann)\b[^.?!]{0,12}\bsie\b[^.?!]{0,12}\b(?:in deutschland|hier|in österreich|` +
			`in der schweiz|nach deutschland|eingewandert|hierher)\b[^.?!]{0,15}( ?[?.]|$|gekommen|gezogen)`,
		`\bwelche sprachen? (?:sprechen|wird|reden)\b[^.?!]{0,12}(?:sie )?(?:zu hause|daheim|` +
			`mit ihren (?:eltern|` +
			`kindern)|bei ihnen|in ihrer familie)`,
		`\bsie\b[^.?!]{0,25}\b(?:in die heimat|in ihre heimat|in ihr land|in ihr heimatland|nach hause in|` +
			`zurück in ihr|in ihrem (?:heimatland|land|herkunftsland))([^\pL]|$)`,
		`\b(?:wo|in welchem land)\b[^.?!]{0,12}\bsie\b[^.?!]{0,10}\b(?:aufgewachsen|geboren|` +
			`zur schule gegangen|` +
			`zur welt)([^\pL]|$)`,
	},
	french: []string{
		`(^|[^\pL])(?:êtes[- ]vous|vous êtes) née? (?:en|au|aux|à) (?-i:[A-ZÉ])`,
		`(^|[^\pL])c'est un (?:nom|prénom|accent) (?:\pL+ais|\pL+ois|\pL+ien|\pL+ain|allemand|espagnol|arabe|russe|turc|étranger|grec|juif)([^\pL]|$)`,
		`\bvous parlez\b[^.?!]{0,15}\bfrançais\b[^.?!]{0,6}[^\pL]où[^\pL][^.?!]{0,10}\bappris\b`,
		`(^|[^\pL])(?:où|comment) (?:l'avez|avez)[- ]vous appris (?:le |à parler )?français([^\pL]|$)`,
		êtesVous(`français(?:e)?|étrang(?:er|ère)|immigrée?|issue? de l'immigration|réfugiée?|naturalisée?|` +
			`sans[- ]papiers|arabe|noire?|africaine?|maghrébine?|algérienne?|algérien|marocaine?|tunisienne?|` +
			`tunisien|` +
			`portugaise?|turc|turque|roumaine?|polonaise?|juif|juive|métisse?|antillaise?|antillais|asiatique|` +
			`d'ici|de souche|(?:d'origine|de nationalité) [\pL]+|née? (?:ici|en france|à l'étranger)|` +
			`binationale?|tzigane|rom`),
		avezVous(`nationalité|double nationalité|origines?(?: étrangères?)?|accent|passeport(?: français|` +
			` étranger)?|carte de séjour|titre de séjour depuis|famille (?:au pays|à l'étranger)|papiers|` +
			`racines`),
		votreChose(`nationalité|origines?|pays d'origine|pays(?: natal)?|langue maternelle|lieu de naissance|` +
			`accent|nom|nom de famille|prénom|patronyme|racines|couleur de peau|ethnie|ascendance|parents|` +
			`culture d'origine|région d'origine`),
		`\b(?:où avez[- ]vous grandi|où êtes[- ]vous née?|d'où venez[- ]vous|de quel (?:pays|coin|bled)|` +
			`de quelle (?:origine|région|nationalité))([^\pL]|$)`,
		`\b(?:depuis (?:quand|combien de temps)|quand)\b[^.?!]{0,12}\bvous\b[^.?!]{0,15}\b(?:en france|ici|` +
			`en belgique|en suisse|dans ce pays)([^\pL]|$)`,
		`\bvous\b[^.?!]{0,25}\b(?:au pays|au bled|dans votre pays|si bien (?:le )?français|` +
			`plutôt (?:française?|` +
			`français|algérienne?|algérien|marocaine?|portugaise?))([^\pL]|$)`,
		`\bquelle langue\b[^.?!]{0,15}\bvous\b[^.?!]{0,10}(?:à la maison|avec vos (?:parents|enfants)|` +
			`en famille|` +
			`chez vous)`,
		`\bvos parents\b[^.?!]{0,20}\b(?:française?s?|d'où|immigrés|nés|étrangers|originaires)([^\pL]|$)`,
		`\bc'est (?:de |un |d')?(?:quelle origine|nom|prénom|accent)\b[^.?!]*\b(?:votre|quelle|d'où|origine)\b`,
	},
	matters: matters{
		english: `ethnically|ethnically speaking|undocumented|languages? did you grow up|your name (?:come|sound|` +
			`mean)|bilingual (?:home|family|household)|send money home|your green card|citizen of|` +
			`brought up in|people of (?:other|your) (?:races?|colou?r)|other races|another race|` +
			`papers? in order|born and bred|your people|your mother's country|your father's country|` +
			`a foreign name|foreign-sounding|your first name (?:come|mean)|` +
			`(?:sort|kind) of passport|passport (?:do|are) you|by birth|lived here|all your life|` +
			`speak at home|spoken at home|language did your|your family (?:end|move|settle|arrive)\w*|` +
			`look (?:asian|african|arab|foreign|latin|european)|emigrated?|people back|where you were born|` +
			`second generation|your culture|your mother speak|your accent|an accent|immigrants?|immigrated?|` +
			`immigration status|your (?:ancest\w+|heritage|` +
			`nationality|ethnic\w*|surname|last name|family name|skin|passport|roots|race|tribe|caste|folks|` +
			`homeland|native \w+|mother tongue|first language|country of (?:origin|birth)|home country|` +
			`own country|origins?|birthplace)|nationalit(?:y|ies)|citizenship|native speaker|` +
			`native (?:language|` +
			`tongue)|mother tongue|born (?:here|abroad|outside|overseas|in (?:the|this|britain|america|england|` +
			`another))|back home|the old country|home country|foreigner|on a visa|visa (?:are|status)|` +
			`green card|` +
			`ethnic(?:ally|ity)?|originally from|really from|from (?:originally|here originally)|fly home|` +
			`(?:parents|family|grandparents|folks|mother|father) (?:were |been |come |came |all |both |` +
			`originally )*(?:born|from|over here|in the states|emigrate|immigrate|come over|hail)|(?:english|` +
			`german|french|spanish) (?:is|so|'s) (?:very |so |really |extremely )?(?:good|excellent|perfect|` +
			`fluent)|as a child|family (?:back )?in (?:your|the old|another|other)|where you(?:'re| are) from|` +
			`grew up|grow up|refugee|asylum|skin colou?r|hispanic|latino|latina|dual national`,
		german: `kulturkreis|heimatsprache|ahnen|abstammen|` +
			`welchen pass|reisepass|herkunft|nationalität|staatsangehörigkeit|muttersprach(?:e|ler|lerin)|` +
			`migrationshintergrund|` +
			`akzent|heimatland|in die heimat|ihre heimat|ausländer(?:in)?|ausländischen?|hier geboren|geboren|` +
			`aufgewachsen|hautfarbe|ihr (?:nach|familien)?name|dieser name|ihre eltern (?:geboren|her)|` +
			`in der türkei|südländisch|deutscher name|nach deutschland gekommen|hierher ?gekommen|` +
			`zu hause deutsch|deutsch zu hause|im ausland (?:geboren|zur schule)|wurzeln|vorfahren|flüchtling|` +
			`geflüchtet|doppelte staatsbürgerschaft|(?:deutschen|türkischen|ausländischen) pass|einbürgerung|` +
			`eingebürgert|welcher nationalität|ursprünglich`,
		french: `votre pays d'origine|pieds-noirs|banlieue|quartier avez-vous|sang mêlé|type (?:maghrébin|` +
			`africain|asiatique)|votre tribu|vos ancêtres|vos racines|votre culture|` +
			`quel passeport|un passeport|nationalité|originaire|origines?|votre (?:accent|nom|prénom|pays|` +
			`langue maternelle)|` +
			`langue maternelle|accent|née? (?:ici|en france|à l'étranger)|nés (?:ici|en france|à l'étranger)|` +
			`immigrée?s?|immigration|étrang(?:er|ère)|arabe|couleur de peau|dans votre pays|au pays|` +
			`d'où (?:êtes|` +
			`venez)|naturalisée?|grandi|arrivée? en france|à la maison|double nationalité|titre de séjour|` +
			`réfugiée?|nom étranger|vos parents (?:sont|viennent|étaient)`,
	},
}
