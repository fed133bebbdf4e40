package topics

// crimes are what somebody may be accused of.
const crimes = `(?:a |an |any |some |petty |serious |violent )*(?:crimes?|(?:criminal )?offen[cs]es?|felon(?:y|` +
	`ies)|misdemeanou?rs?|theft|` +
	`robbery|burglary|stealing|shoplifting|fraud|assault|wrongdoing|harassment|embezzlement|arson|vandalism|` +
	`possession|murder|dui|dwi|` +
	`drunk driving|driving (?:drunk|under)|domestic violence|something (?:illegal|criminal)|` +
	`anything(?: illegal|` +
	` criminal)?)`

var criminalRecordAsked = asked{
	english: []string{
		// What has happened to candidates.
		youAre(`arrested|jailed|imprisoned|incarcerated|locked up|behind bars|handcuffed|indicted|cautioned|` +
			`fingerprinted|bailed|` +
			`paroled|expelled by a court|prosecuted|put on trial|sentenced|found guilty|pulled over|` +
			`in the dock|` +
			`before a (?:court|judge)`),
		youAre(`convicted|charged|accused|suspected|investigated|guilty|acquitted|cleared|wanted|detained`) +
			stop,
		youAre(`(?:convicted|charged|accused|suspected|investigated|guilty|acquitted|caught|wanted|questioned|` +
			`detained|stopped|fined|` +
			`arrested|interviewed)(?: (?:of|with|for|by|over|in|as) )(?:` + crimes + `|(?:the )?(?:police|` +
			`authorities|law|fbi|border guards|court))`),
		youAre(`(?:in|to|inside|out of) (?:a )?(?:prison|jail|gaol|custody|handcuffs|juvenile (?:hall|` +
			`detention|` +
			`court)|borstal)|` +
			`to court as|out on bail|caught stealing`),
		youAre(`(?:probation|parole|bail|remand|trial|licence|(?:the )?sex offenders? (?:register|list|`+
			`registry)|`+
			`tag)`) + stop,
		youAre(`an? (?:ex-?(?:con|convict|offender|felon|prisoner)|felon|criminal|convict|defendant|suspect|` +
			`accused)`),
		youAre(`the (?:subject|target) of (?:an? )?(?:restraining order|criminal|police|injunction|arrest|` +
			`court order|investigation)`),
		// What they have.
		youHave(`(?:criminal|police|arrest|prison|court) (?:record|history|file)|criminal (?:past|background|` +
			`cases?)|rap sheet|felon(?:y|ies)|` +
			`misdemeanou?rs?|duis?|dwis?|restraining order|(?:criminal|pending) charges|(?:probation|` +
			`parole) officer|arrest warrants?`),
		youHave(`(?:unspent |spent |prior |previous |past )*convictions?`) + `(?:` + joins + `|( (?:that|` +
			`which|on|` +
			`for|against|in|from)\b))`,
		youHave(`clean record`) + joins,
		youHave(`(?:points|endorsements|bans) on your (?:driving )?licen[cs]e|warrants? (?:out )?(?:for|on|` +
			`against)|a clean sheet`),
		`\b(?:is|has|was) your (?:criminal |police )?record (?:clean|clear|spotless|(?:ever )?been (?:expunged|` +
			`sealed|wiped|cleared))\b`,
		`\b(?:anything|something|skeletons?|secrets?|things?) (?:in|from|about) your (?:past|history|` +
			`background|` +
			`closet|cupboard)\b`,
		// What they did.
		youDo(`commit(?:ted)? ` + crimes + `|br(?:eak|oken|oke) the law|stolen|shoplift(?:ed)?|` +
			`plead(?:ed)? guilty|pled guilty|` +
			`drive(?:n)? (?:drunk|under the influence|while drunk)|le(?:ave|ft) the scene|jump(?:ed)? bail|` +
			`los[te] your (?:driving )?licen[cs]e`),
		youDo(`serve[d]? (?:any )?(?:time|(?:a )?(?:(?:prison|jail|custodial|suspended|community) )?sentences?)|`+
			`do(?:ne)? (?:any )?time`) + stop,
		youDo(`(?:appear(?:ed)?|stood|stand|go(?:ne)?|taken|summoned) (?:to|in|before|up in|on|trial in) (?:a |` +
			`the )?` +
			`(?:court|judge|magistrate|dock|trial)(?:` + ends + `|( (?:as|for|over)\b))`),
		youDo(`(?:do(?:ne)?|did) (?:something|anything) (?:illegal|unlawful|criminal|against the law)|` +
			`steal (?:something|anything|from)`),
		`\b(?:trouble|run-?ins?|brush(?:es)?|problems?|dealings|difficulties|conflicts?) with (?:the )?(?:law|` +
			`police|courts?|authorities|justice system)(?:` + joins + `|( (?:we|that|as|in your)\b))`,
		`\byou\b[^.?!]{0,25}\btrouble\b[^.?!]{0,30}\b(?:the authorities|the law|the police|the courts)` + stop,
		// What others did, or would find out.
		`\b(?:the )?police\b[^.?!]{0,25}\b(?:called? (?:on|to)|come to|came to|been (?:called )?(?:to|at)|` +
			`search(?:ed)?|visit(?:ed)?|knock(?:ed)?)\b` +
			`[^.?!]{0,10}\byour?\b`,
		`\b(?:anyone|anybody|someone|somebody|members?|relatives?) (?:in|of|` +
			`from) your (?:\w+ )?family\b[^.?!]{0,25}` +
			`\b(?:prison|jail|arrested|convicted|criminal|crime|inside)\b`,
		`\byour (?:husband|wife|spouse|partner|parents|father|mother|brother|sister|children|son|` +
			`sons)\b[^.?!]{0,25}` +
			`\b(?:prison|jail|arrested|convicted|criminal record)\b`,
		`\b(?:anything|something|surprises?|what)\b[^.?!]{0,45}\b(?:background|criminal|police|dbs|` +
			`crb) (?:checks?|records?|search|screening)` +
			`\b[^.?!]{0,20}(?:` + stop + `|( (?:on|of|about|for) you\b))`,
		`\byou(?: up)? in (?:the )?(?:court|police|criminal|public) (?:records?|files|database)\b`,
		`\bgap\b[^.?!]{0,40}\b(?:sentence|prison|jail|custody|the (?:police|law))\b`,
	},
	german: []string{
		`\bhaben sie (?:schon |mal |einmal |je |jemals |bereits )*gesessen( ?[?.,]|$)`,
		// What has happened to candidates.
		sindSie(`vorbestraft|straffällig|kriminell|polizeibekannt|(?:auf|unter) bewährung|auf freigang|` +
			`in (?:u-haft|haft|untersuchungshaft|` +
			`arrest|den knast|jugendhaft)|im (?:knast|gefängnis|jugendarrest|arrest)|vor gericht|` +
			`vor dem richter|` +
			`auf der anklagebank|` +
			`verhaftet|festgenommen|verurteilt|angeklagt|verdächtigt|beschuldigt|angezeigt|erwischt`),
		`\b(?:standen|saßen|sitzen|waren|kamen|mussten) sie` + wörter + ` (?:vor gericht|im gefängnis|in haft|` +
			`hinter gittern|ins gefängnis|in untersuchungshaft|vor den richter)([^\pL]|$)`,
		sieTun(`sind|kamen|gerieten|hatten|haben|bekamen|waren`, `(?:gesetz|polizei|justiz|staatsanwaltschaft|`+
			`staatsanwalt) (?:schon |mal |einmal |je )*(?:in konflikt|zu tun|probleme|ärger)`),
		`\b(?:gegen sie|bei ihnen)\b[^.?!]{0,40}\b(?:ermittelt|ermittlungsverfahren|strafverfahren|haftbefehl|` +
			`anklage|ermittlungen|strafbefehl|durchsucht|polizei|hausdurchsuchung)([^\pL]|$)`,
		`\b(?:ermittelt|verfahren|anzeigen?|haftbefehl|anklage|ermittlungen|strafbefehl|vorstrafen?|` +
			`polizei)\b[^.?!]{0,20}\b(?:gegen sie)([^\pL]|$)`,
		// What they have, and what is theirs.
		habenSie(`vorstrafen?|einträge?|strafregister|strafakte|jugendstrafe|geldstrafe|bewährungsstrafe|` +
			`freiheitsstrafe|haftstrafe|strafbefehl|` +
			`bewährungshelfer(?:in)?|punkte in flensburg|alkohol am steuer|ärger mit der polizei`),
		`\b(?:ist|steht|was|gibt es|wäre)\b[^.?!]{0,25}\bihre?[mns]? (?:[\pL-]+ )?(?:führungszeugnis|` +
			`strafregister|vorstrafen)([^\pL]|$)`,
		`\bihnen\b[^.?!]{0,25}\bführerschein\b[^.?!]{0,12}\b(?:entzogen|abgenommen|weggenommen)\b`,
		// What they did.
		`\b(?:haben|hatten) sie\b[^.?!]{0,40}\b(?:gestohlen|geklaut|geschmuggelt|strafbar gemacht|` +
			`eine straftat|` +
			`straftaten|unterschlagen|` +
			`betrogen|das gesetz gebrochen|schwarzgearbeitet|zuschulden kommen lassen|im gefängnis gesessen|` +
			`(?:schon|mal|je|bereits|einmal) gesessen)([^\pL]|$)`,
		`\b(?:jemand|wer|mitglieder?|angehörige[rn]?|verwandte[rn]?)\b[^.?!]{0,15}\bihrer (?:familie|` +
			`verwandtschaft)\b[^.?!]{0,20}\b(?:gefängnis|haft|vorbestraft|knast)\b`,
		`\bpolizei\b[^.?!]{0,30}\b(?:bei ihnen|ihrer tür|zu ihnen)([^\pL]|$)`,
	},
	french: []string{
		// What has happened to candidates.
		êtesVous(`condamnée?|incarcérée?|emprisonnée?|jugée?|mise? en (?:examen|cause)|inculpée?|poursuivie?|` +
			`interpellée?|menottée?|` +
			`en (?:prison|garde à vue|détention|liberté (?:conditionnelle|surveillée))|` +
			`sous (?:contrôle judiciaire|bracelet)|fichée? (?:s|par la police)|` +
			`délinquante?|allée? en prison|passée? (?:devant un (?:tribunal|juge)|en (?:justice|jugement))|` +
			`accusée? d[e']`),
		`(^|[^\pL])(?:avez|aviez)-vous` + mots + ` arrêtée?( ?[?.,]|$| par la (?:police|gendarmerie))`,
		// What they have, and what is theirs.
		avezVous(`casier judiciaire|casier vierge|ennuis? avec la (?:police|justice|loi)|` +
			`problèmes? avec la (?:police|justice|loi)|(?:condamnations?|antécédents judiciaires)|` +
			`affaire à la (?:police|justice|gendarmerie)|démêlés? avec la (?:police|justice)|` +
			`maille à partir avec la (?:police|justice)|garde à vue`),
		`\bvotre casier([^\pL]|$)`,
		`\b(?:procédure|enquête|plainte|poursuites|mandat|instruction)\b[^.?!]{0,25}\b(?:contre|` +
			`à l'encontre de|` +
			`vous concernant|sur) ?(?:vous)?( ?[?.,]|$)`,
		`\bvous\b[^.?!]{0,25}\bl'objet d'une (?:enquête|plainte|procédure|condamnation|poursuite|` +
			`mesure judiciaire)([^\pL]|$)`,
		// What they did.
		`(^|[^\pL])(?:avez|aviez)[- ]vous` + mots + ` (?:volé|commis (?:une|un|des) (?:infractions?|délits?|` +
			`crimes?|vols?)|purgé (?:une|votre) peine|fait de la prison|` +
			`enfreint la loi|perdu votre permis|conduit (?:ivre|en état d'ivresse))([^\pL]|$)`,
		`\b(?:quelqu'un|membre|proche|personne)\b[^.?!]{0,15}\bvotre (?:famille|` +
			`entourage)\b[^.?!]{0,25}\b(?:prison|condamnée?|casier|incarcérée?)([^\pL]|$)`,
		`\b(?:retrait|suspension) de (?:votre )?permis\b[^.?!]{0,20}\bvous\b`,
	},
	matters: matters{
		english: `expunged|accused of (?:a|any|steal\w*|theft|fraud|harass\w*)|(?:pending|open) (?:case|` +
			`cases) against|on bail|a clean record|court date|house arrest|electronic tag|in for|` +
			`ankle (?:tag|bracelet)|a gang|get(?:ting)? away with|police caution|wanted by|` +
			`police car|the police on|the police (?:come|came|been)|go to prison|the cells|been arrested|` +
			`get arrested|got arrested|(?:facing|pending|criminal) charges|` +
			`found (?:you )?guilty|public records|court records|handcuffs|convicted of|ever stolen|` +
			`sentenced to|your fingerprints|a warrant|speeding|probation|criminal (?:records?|lawyer|database|` +
			`charges|past|offen\w+|convictions?|case|history)|` +
			`jail(?:ed)?|prison|custody|behind bars|felon(?:y|ies)|misdemean\w+|parole|bailed|` +
			`juvenile (?:justice|` +
			`court|detention)|dui|dwi|charges (?:against|pressed)|pressed charges|restraining order|` +
			`brush(?:es)? with the law|trouble with the (?:law|police|courts?)|shoplift\w*|drunk[- ]driving|` +
			`driving (?:because of alcohol|while drunk|ban|under)|(?:got|get|gotten|been|were|getting) caught|` +
			`a fine|been fined|fined|known to the police|the police (?:would|have|ever|know|want)|` +
			`by the police|` +
			`for theft|stolen|stole|wasn't yours|sex offender|community service order|served time|do time|` +
			`been inside|break the law|broken the law|illegal|rap sheet|background check (?:turn|show|reveal|` +
			`find|` +
			`bring)|a police record|in handcuffs|before a judge|spent convictions|a guilty plea|` +
			`probation officer`,
		german: `eine strafe|probleme mit dem gesetz|mit der justiz|eingesperrt|vorbestraft|vorstrafen?|` +
			`gefängnis|knast|haft|verhaftet|festgenommen|verurteilt|strafverfahren|` +
			`ermittlungsverfahren|führungszeugnis|geldstrafe|bewährungsstrafe|diebstahls?|angezeigt|` +
			`anzeige gegen|` +
			`straffällig|straftat(?:en)?|vor gericht|mit der polizei|mit dem gesetz|alkohol am steuer|` +
			`führerscheinentzug|punkte in flensburg|gestohlen|geklaut|strafregister|(?:schon|mal|je|bereits|einmal) gesessen|` +
			`staatsanwalt(?:schaft)?|schwarzgefahren|polizeilich|bußgeld`,
		french: `votre permis|permis suspendu|casier judiciaire|condamnée?|condamnations?|prison|garde à vue|` +
			`arrêtée? par|connue? (?:de|` +
			`des services de) (?:la )?police|la police|la justice|amende(?: pénale)?|plainte contre|` +
			`retiré le permis|licenciée? pour vol|antécédents judiciaires|mise? en examen|jugée?|tribunal|` +
			`infractions?|délits?|volé|alcool au volant|gendarmes|poursuivie?|fait l'objet`,
	},
}
