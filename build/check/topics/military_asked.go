package topics

// forces are armed forces.
const forces = `(?:army|navy|air force|marines|marine corps|coast guard|military|armed forces|national guard|` +
	`guard|reserves?|territorials|royal navy|special forces|services)`

var militaryAsked = asked{
	english: []string{
		// What candidates are, or have been.
		youAre(`an? (?:war |combat |disabled |wounded |army |navy )*(?:veteran|reservist|conscript|`+
			`conscientious objector|ex-soldier|soldier|draft dodger|deserter|active reservist)`) + joins,
		youAre(`(?:drafted|conscripted|court-?martialled|court-?martialed|dishonou?rably discharged|demobbed|`+
			`enlisted)`) + joins,
		youAre(`(?:discharged|kicked out|thrown out|dismissed) from (?:the )?` + forces),
		youAre(`(?:in|a member of|part of|attached to) (?:the )?(?:(?:army|navy|air force|military|marine|`+
			`naval) )?(?:reserves?|national guard|territorial army|guard)`) + joins,
		youAre(`(?:liable|eligible|registered) (?:for|with) (?:the )?(?:conscription|military service|` +
			`national service|the draft|selective service|call-?up|service in the)`),
		youAre(`(?:deployed|sent|posted|stationed|called up|mobili[sz]ed|recalled)(?: (?:to|in) (?:iraq|` +
			`afghanistan|a war zone|combat|kuwait|vietnam|ukraine|overseas)\b|` +
			`( (?:overseas|with (?:your|the) (?:unit|guard|reserves?)|(?:by|for|with) the ` + forces + `)\b)|` +
			`( abroad with your unit\b))`),
		`\bhave you ever been deployed` + stop,
		youAre(`(?:disciplined|demoted|punished|wounded|shot) (?:in|while in|during|in the) (?:uniform|combat|` +
			`action|service|war|` + forces + `)`),
		youAre(`in (?:iraq|afghanistan|vietnam|the gulf war|a war|combat|the war)`) + joins,
		// What they have, what is theirs.
		youHave(`(?:any |upcoming )*(?:reserve|guard|military|army|national guard) (?:duty|duties|obligations?|` +
			`commitments?|drills?|training|service|weekends)|` +
			`(?:weekend|annual|summer) drills?|discharge (?:papers|certificate)|(?:dis)?honou?rable discharge|` +
			`veteran'?s'? (?:pension|benefits|disability)|combat (?:experience|injur\w+|stress)|dd-?214`),
		youHave(`(?:ptsd|nightmares|flashbacks|trauma|injur(?:y|ies))\b[^.?!]{0,25}\b(?:deployment|service|war|` +
			`combat|` + forces + `)`),
		yourThing(`(?:military|reserve|guard|army|draft|veteran|service) (?:status|obligations?|commitments?|`+
			`duty|`+
			`record|discharge)|discharge(?: papers| status)?|deployment|next drill|draft (?:card|number)|`+
			`conscription`) + `(?:` + joins + `|( (?:from|with|in) (?:the|your)\b))`,
		`\byour (?:duty|duties|service|commitments?|obligations?|time|drills?) (?:in|with|to) the (?:army |` +
			`navy |` +
			`air force |national )?(?:reserves?|guard|territorials)\b`,
		`\b(?:the|your) (?:reserves?|guard|unit)\b[^.?!]{0,15}\b(?:need|call|require|want|send|` +
			`recall)\b[^.?!]{0,8}\byou\b`,
		`\byour (?:husband|wife|spouse|partner|boyfriend|girlfriend|son|father)\b[^.?!]{0,20}\b(?:soldier|` +
			`military|army|navy|deployed|air force|marines|serving|in uniform)\b`,
		// What they did.
		youDo(`(?:see|seen|saw) (?:combat|action|active duty)|kill(?:ed)? (?:anyone|anybody|someone|somebody|`+
			`people)|f(?:ight|ought) in (?:a|the|any) (?:\w+ )?war|`+
			`dodge[d]? the draft|refuse[d]? (?:military service|to serve)|re-?enlist(?:ing)?|desert(?:ed)?|`+
			`belong to (?:a|your|any) (?:\w+ )?unit`) + `(?:` + joins + `|( (?:in|while|during)\b))`,
		youDo(`(?:do(?:ne)?|complete[d]?|perform(?:ed)?|finish(?:ed)?|serve[d]?) (?:your |any |` +
			`the )?(?:military|` +
			`national|civilian|compulsory|alternative) (?:or civilian |and civilian )?service`),
		youDo(`serve[d]? in (?:which|what|another|a foreign) country'?s? (?:armed forces|army|military)`),
		`\b(?:which|what|whose) country'?s?\b[^.?!]{0,15}` + forces + `[^.?!]{0,10}\byou\b`,
		`\bwhy did(?:n't)? you (?:leave|quit|join|serve in|stay in) the ` + forces + joins,
		`\b(?:likely|expect(?:ing)?|chance|risk|could|might|going) (?:to be |of being |you be )(?:sent|called|` +
			`recalled|mobili[sz]ed)\b[^.?!]{0,25}\b(?:unit|up|guard|reserves?)\b`,
		`\byou (?:still )?(?:committed|obliged|signed up|bound) to the ` + forces,
		`\byou feel about (?:having served|your service|the war|killing)\b`,
	},
	german: []string{
		sindSie(`reservist(?:in)?|soldat(?:in)?(?: gewesen)?|veteran(?:in)?|wehrdienstverweigerer|zivi|` +
			`offizier der reserve|zeitsoldat|berufssoldat|ausgemustert|untauglich|tauglich|` +
			`wehrpflichtig|im auslandseinsatz|(?:im krieg|an der front)|desertiert|eingezogen(?: worden|` +
			` werden)?|` +
			`einberufen(?: worden| werden)?|(?:beim|beim österreichischen) (?:bund|bundesheer|militär|heer)|` +
			`bei der (?:bundeswehr|armee|marine|luftwaffe|truppe|reserve|nva|fremdenlegion)|in der (?:armee|` +
			`nva|` +
			`reserve|bundeswehr)|in (?:afghanistan|mali|kosovo)(?: im einsatz)?`),
		`\b(?:könnten|werden|können|müssen|mussten) sie` + wörter + ` (?:eingezogen|einberufen|zur reserve|` +
			`zur wehrübung|zum wehrdienst|zum militär|zum bund|in den krieg)([^\pL]|$)`,
		habenSie(`wehrdienst|zivildienst|grundwehrdienst|militärdienst|ersatzdienst|wehrübung(?:en)?|` +
			`bundesfreiwilligendienst abgebrochen|kampfeinsatz|kriegserfahrung|` +
			`im krieg gekämpft|jemanden getötet|den dienst verweigert|den (?:wehr|kriegs)dienst verweigert|` +
			`bei der bundeswehr gedient|gedient`),
		ihrDing(`wehrdienst|militärdienst|zivildienst|dienstgrad|wehrpflicht|wehrpass|musterung|` +
			`entlassung aus der bundeswehr|militärzeit`),
		`\b(?:warum|weshalb|wieso) haben sie (?:den wehrdienst |den dienst )?verweigert( ?[?.]|$)|` +
			`\bsteht\b[^.?!]{0,15}\b(?:wehrübung|reserveübung|einberufung)\b`,
		`\b(?:welchen?|welcher) (?:dienstgrad|rang bei|truppe|einheit|kompanie|` +
			`waffengattung)\b[^.?!]{0,15}\bsie\b`,
		`\bihr(?:e)? (?:mann|frau|partner|sohn|vater)\b[^.?!]{0,12}\b(?:armee|bundeswehr|soldat|militär|` +
			`auslandseinsatz|bund)([^\pL]|$)`,
	},
	french: []string{
		êtesVous(`réserviste|ancien combattant|ancienne? militaire|militaire|soldat|réformée?|` +
			`objecteur de conscience|mobilisable|mobilisée?|déserteur|vétéran|légionnaire|` +
			`(?:dans|de) (?:la réserve|l'armée|la marine|la légion|l'armée de (?:l'air|terre)|l'active)|` +
			`soumise? à des obligations militaires|déployée? (?:en|au|à l'étranger)|officier de réserve`),
		avezVous(`service (?:militaire|national|civil)|obligations militaires|fait la guerre|pension militaire|` +
			`porté les armes|tué quelqu'un|combattu|` +
			`opérations extérieures|période de réserve|blessure de guerre|quitté l'armée|fait l'armée|` +
			`stress post-traumatique`),
		votreChose(`service militaire|grade(?: dans l'armée| militaire)?|situation militaire|régiment|` +
			`livret militaire|engagement dans la réserve|conscription`),
		`\b(?:dans|de) quel (?:régiment|corps d'armée|bataillon)\b|\bjours de réserve\b|` +
			`\bpouvez[- ]vous être (?:mobilisée?|rappelée?)([^\pL]|$)`,
		`\bvotre (?:mari|femme|conjointe?|compagnon|fils)\b[^.?!]{0,12}\b(?:militaire|soldat|armée|` +
			`gendarme)([^\pL]|$)`,
	},
	matters: matters{
		english: `back for training by|recall(?:ed)? by the|discharge (?:do|did|are|have) you|to kill|` +
			`fight for another|` +
			`fought for another|be mobili[sz]ed|prisoner of war|combat|reserve unit|military career|` +
			`your time in the (?:army|navy|service)|the front ?line|war zone|enlist(?:ed|ing)?|` +
			`military (?:service|duty|obligations?|discharge|record)|national service|discharged (?:from|` +
			`under|hono\w*|dishono\w*)|dishono\w+|hono\w+ discharge|your discharge|reservist|` +
			`the reserves?(?: list)?|reserve (?:duty|list|obligations?|training)|national guard|the guard|` +
			`drafted|` +
			`the draft|conscript\w*|conscientious objector|war veteran|a veteran|the war|in (?:a |the )?war|` +
			`combat|deployed (?:again|overseas|abroad|soon)|court-?martial\w*|in uniform|shoot people|` +
			`shoot (?:anyone|anybody|someone)|killed? (?:anyone|anybody|someone)|report for duty|` +
			`service-connected|(?:thrown|kicked|let go|let you go|drummed|leave|left|fight|fought|fired|` +
			`injured|` +
			`wounded|refuse[d]?|deserted?)\b[^.?!]{0,20}\b(?:army|navy|air force|marines|military|forces)|` +
			`(?:army|` +
			`navy|air force|marines|military|forces)\b[^.?!]{0,15}\b(?:let you go|throw|kick|call you|` +
			`discharge|` +
			`take you back)|see action|drill weekends?|ptsd|military status`,
		german: `im ernstfall einrücken|einrücken|an der front|wehrdienst|militärdienst|zivildienst|` +
			`wehrübung(?:en)?|reservist(?:in)?|der reserve|` +
			`zur reserve|` +
			`bundeswehr|beim bund|kampfeinsatz|auslandseinsatz|wehrpflichtig|wehrpflicht|soldat(?:in)?|` +
			`dienstgrad|` +
			`ausgemustert|gedient|eingezogen worden|im krieg|im einsatz (?:verletz\pL*|verwundet)|` +
			`einsatz verletzungen|` +
			`veteran|gemustert|kriegsdienst`,
		french: `périodes? de réserve|service militaire|réserviste|la réserve|l'armée|militaire|soldat|` +
			`officier|régiment|mobilisée?|` +
			`la guerre|au combat|combattu|service national|objecteur|exemptée?|réformée?|ancien combattant|` +
			`tué quelqu'un|fait votre service|légion`,
	},
}
