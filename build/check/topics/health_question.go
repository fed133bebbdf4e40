package topics

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

// ailing are conditions that a question may be after, with what may stand before them.
const ailing = ` (?:(?:any|a|an|some|other|current|existing|pre-existing|recent|serious|chronic|physical|physical or|mental|mental or|medical|known|hidden|history of|learning) )*` +
	`(?:disabilit(?:y|ies)|health (?:problems?|issues?|conditions?|concerns?)|medical (?:problems?|issues?)|(?:medical|physical|mental|chronic|pre-existing|underlying) conditions?|` +
	`mental (?:illness|health (?:problems?|issues?|conditions?))|illness(?:es)?|impairments?|depression|anxiety|autism|adhd|dyslexia|` +
	`diabetes|epilepsy|cancer|hiv|asthma|chronic pain|bad (?:back|knees?|heart)|(?:epileptic )?seizures?|fainting spells?|(?:back|heart|knee) (?:pain|problems?|trouble|condition)|ptsd|panic attacks|migraines?|burn-?outs?|` +
	`(?:(?:work|workplace|sports|back|head|knee) )?injur(?:y|ies)|diseases?|aids|hiv or aids|arthritis|hepatitis|lupus|tuberculosis|(?:sleep|eating|bipolar|heart|blood|mood|anxiety) disorders?|bipolar disorder|schizophrenia|high blood pressure|hernias?|vertigo|allerg(?:y|ies) to medication|handicaps?|(?:physical|mental|medical|bodily) (?:handicaps?|limitations?|defects?|restrictions?)|(?:drug|drink|drinking|alcohol) (?:problems?|addictions?))`

var healthQuestion = topic{
	asks:    "asks about health or disability",
	instead: "name the task and ask every candidate the same: “Can you lift 20 kg, with or without reasonable adjustments?”",
	phrases: phrase.New([]string{
		`(?i)\b(?:do you (?:currently |now )?(?:have|suffer from)|have you (?:ever )?(?:had|got|suffered(?: from)?|experienced)|` + ifYou + ` have)` + ailing + `(` + joins + `| (?:(?:that|which) )?(?:may|might|could|would|will|can|affects?|prevents?|limits?|we (?:should|ought|need))\b)`,
		`(?i)\bdid you (?:ever )?(?:have|suffer from)` + ailing + `(` + stop + `| yourself\b)`,
		`(?i)\b(?:is|are) there any(?:thing)? (?:(?:wrong|special|unusual) )?(?:about|with|in) your (?:(?:physical|mental) )?(?:health|medical (?:history|background|condition))(` + ends + `| (?:that|which|we)\b)`,
		`(?i)\b(?:is|are) there (?:any|a) (?:health|medical|physical|mental) (?:reasons?|issues?|problems?|conditions?|limitations?|restrictions?|concerns?)( why you\b| we (?:should|need to|ought to) know\b| (?:that|which) (?:(?:may|might|could|would|will|can) )?(?:keep|prevent|stop|limit|affect|hinder|impair)s? you(?:r work)?\b)`,
		`(?i)\b(?:what|which|what (?:sort|kind)s? of) (?:medical|health) (?:conditions?|problems?|issues?) do you have` + joins,
		areYou + ` (?:disabled|handicapped|able[- ]bodied|physically fit|in (?:good|poor|bad) health|autistic|dyslexic|neurodiver(?:gent|se)|(?:fully )?vaccinated(?: against [\w-]+)?|an? (?:recovering )?alcoholic|hiv[- ]positive|on (?:any )?(?:prescription )?medications?|taking (?:any )?(?:\w+ )?(?:medications?|medicines?|drugs))` + joins,
		`(?i)` + start + `are you (?:healthy|ill|sick)( ?(?:\?|$))`,
		yours + `(?:(?:general|mental|physical|current|overall|own) )*(?:health|state of health|health status|medical history|medical records?|disabilit(?:y|ies)|illness|medical condition|height|weight|bmi|blood type)` + stop,
		yours + `(?:height (?:and|or) weight|weight (?:and|or) height)\b`,
		`(?i)\bhow(?:'s| is| has) your (?:(?:general|mental|physical|current|overall|own) )*health(?: been)?` + stop,
		`(?i)\bhow many (?:sick days|days of sick leave|days off sick) (?:did you (?:take|use|have)|have you (?:taken|used|had)|do you (?:take|use|usually|normally|typically))\b`,
		`(?i)\bhow (?:many (?:work ?)?days|often) (?:were|are|have|did|do) you (?:been |call(?:ed)? in |miss )?(?:off |out |away )?(?:sick|ill|because of illness|due to illness)\b`,
		`(?i)\b(?:have you (?:ever )?(?:filed|made|received|claimed|applied for|been on|collected|drawn|had)|did you (?:ever )?(?:file|make|receive|claim|apply for|collect|draw))(?: for)?(?: a| any)?(?: claims? for)? work(?:er|men|man)'?s?'? comp(?:ensation)?(?: claims?| benefits?)?` + joins,
		`(?i)\bhave you (?:ever )?been (?:hospitali[sz]ed|diagnosed( with)|treated (?:for (?:(?:a|an|any|some|your|serious|chronic) )*(?:mental (?:illness|health)|depression|anxiety|(?:alcohol|drugs?)(?: (?:abuse|addiction|use|problems?))?|alcoholism|addiction|cancer|illness|diseases?|injur(?:y|ies)|back (?:pain|problems?))|by an? (?:psychiatrist|psychologist|therapist))|vaccinated(?: against [\w-]+)?|in rehab|in therapy|an alcoholic|addicted to (?:drugs|alcohol))\b`,
		`(?i)\bhave you (?:ever )?(?:seen a (?:psychiatrist|therapist|psychologist)|had (?:(?:any|a|an|major|recent|serious) )*(?:surger(?:y|ies)|operation|abortion|miscarriage))` + ends,
		`(?i)\bhave you (?:ever )?had any (?:(?:major|recent|serious) )?operations` + stop,
		`(?i)\b(?:what|which|any) (?:prescription )?(?:medications?|medicines?|drugs) (?:do|are) you (?:currently |now )?(?:take|taking|on)` + joins,
		`(?i)\bdo you (?:currently |regularly |have to )*(?:take|need) (?:any )?(?:prescription )?(?:medications?|medicines?|prescription drugs|antidepressants)(` + joins + `| that (?:makes? you|(?:may |might |could |can )?(?:affects?|impairs?|slows?) you(?:r work)?)\b)`,
		`(?i)\bhave you (?:ever )?been (?:hurt|injured) (?:at work|on the job|in an accident at work)` + stop,
		`(?i)\bdo you (?:wear|need) (?:glasses|contact lenses)` + stop,
		`(?i)\bdo you (?:use|wear|need) (?:a |an )?(?:wheelchair|hearing aids?|prosthesis|walking stick)` + joins,
		`(?i)` + start + `do you (?:smoke|vape|drink)(?:` + ends + `| (?:or|and) (?:smoke|vape|drink|use drugs)\b| cigarettes\b| socially\b)`,
		`(?i)\bdo you (?:drink alcohol|take drugs|use (?:illegal |recreational |any )*drugs)` + joins,
		`(?i)\bhow (?:much|often) (?:alcohol )?do you (?:drink|smoke)` + ends,
		areYou + ` a (?:(?:heavy|regular) )?(?:smoker|drinker)` + joins,
		`(?i)\b(?:does|has|is|did) (?:anyone|anybody|any(?: \w+)? members?) (?:in|of) your family\b[^?.]{0,30}\b(?:ill|illness|disease|disorder|cancer|condition|disabled|disability)\b`,
		`(?i)\byour (?:family's (?:medical|health) history|family (?:medical|health) history|genetic (?:information|history|tests?))` + joins,
		`(?i)\b(?:why|how come|how long) (?:are|do|have) you (?:been )?(?:in|on|using|use|need|walk with) (?:a |the |that )?(?:wheelchair|cane|crutch(?:es)?|hearing aid)\b`,
		`(?i)\bwhy do you limp\b|\bwhat happened to your (?:leg|arm|eyes?)` + stop,
		`(?i)\bhow tall are you\b`,
		`(?i)\bhow much do you weigh` + joins,
		`(?i)\b(?:do|did|have|are) you (?:\w+ )?(?:suffer|suffered|suffering) from` + ailing + `(?: or` + ailing + `)?` + joins,
		`(?i)\b(?:how (?:many|much)|(?:what|which) number of) (?:(?:paid|unpaid|full) )?(?:(?:sick(?:ness)?|illness|medical|health)(?:[- ](?:days?|leaves?|time|absences?|weeks|related absences))+|(?:days|weeks|time)(?: of)? (?:sick(?:ness)?|illness|medical)(?: leave)?|(?:days|time) off (?:for|due to|because of) (?:sickness|illness|health))(?: off)? (?:did|have|do|were|would|will) you\b`,
		`(?i)\bhow many (?:work ?)?(?:days|times) (?:of work )?(?:did you (?:miss|lose|stay home)|were you (?:absent|away|out|off)|have you (?:missed|been (?:absent|off)))[^?.]{0,40} (?:sick|ill|illness|sickness|injury|health|medical)\b`,
		`(?i)\b(?:how (?:often|frequently)|when (?:was the last time|did)) (?:do |did |are |have )?you (?:last )?(?:get|got|fall|been|be|call(?:ed)? in|take|took) (?:sick|ill|sick leave|time off sick)\b`,
		`(?i)\byou (?:\w+ )?(?:need|require|take|want|be taking|be needing|be asking for|expect|have taken|taken|ask for) (?:(?:any|some|regular|extra|paid|frequent|much|a lot of) )*(?:time off|time away|leave|absences?|days? off|breaks)(?: from work| work)? (?:for|because of|due to|to (?:see|visit|attend|get|have)) (?:(?:any|your|an?|the|regular|ongoing|future|planned|medical|health|doctor'?s?'?|therapy|hospital|dental|psychiatric|medical or dental) )*(?:appointments?|treatments?|surger(?:y|ies)|illness(?:es)?|health|medical (?:reasons|problems|conditions|care|appointments)|doctors?|therap(?:y|ist)|disabilit(?:y|ies)|conditions?|check-?ups?|procedures?|operations?|dialysis|chemotherapy|rehab)\b`,
		`(?i)\b(?:do|are|did|have|will) you (?:\w+ )?(?:see(?:ing)?|visit(?:ing)?|seen|visited|consult(?:ed|ing)?|under the care of|been under the care of) (?:a |an |any |your )?(?:psychiatrists?|psychologists?|therapists?|counsell?ors? for|medical specialists?|doctors? (?:regularly|often|for))\b`,
		`(?i)\b(?:are|were|have) you (?:ever )?(?:been )?(?:under (?:a |any )?(?:doctor's|medical|psychiatric|physician's) (?:care|treatment|supervision)|undergoing (?:(?:any|medical) )*treatment|receiving (?:any )?(?:medical treatment|treatment for)|in (?:rehab|therapy|psychiatric care)|treated for (?:any|a|an|one|mental|drug|alcohol|the following|emotional|nervous))\b`,
		`(?i)\b(?:how much|how many|what) (?:alcohol|wine|beer|liquor|drinks|glasses of (?:wine|beer)|units of alcohol|alcoholic (?:drinks|beverages)|cigarettes|drugs) (?:do|did|would|have) you (?:\w+ )?(?:drink|have|consume|take|smoke|use|drunk)\b`,
		`(?i)\b(?:do|did|have|are) you (?:ever |still |currently |regularly |sometimes )*(?:abuse|abused|consume|consumed|addicted to|dependent on|use|used|tried|experiment(?:ed)? with) (?:(?:any|illegal|hard|soft|recreational|prescription|street) )*(?:alcohol|drugs|marijuana|cannabis|cocaine|narcotics|painkillers|tobacco)` + joins,
		`(?i)\b(?:when|how long ago) did you (?:last |stop |quit )(?:(?:drink|smoke|use|take|drinking|smoking|using|taking)(?: (?:alcohol|drugs|marijuana))?)` + ends,
		`(?i)\bhave you (?:ever )?(?:had|been) (?:(?:a|an|any) )?(?:drinking problem|problems? with (?:alcohol|drugs|drink|your (?:back|heart|knees|nerves))|nervous breakdown|addiction|through (?:drug|alcohol) rehab\w*|to (?:rehab|AA|alcoholics anonymous)|a member of alcoholics anonymous)\b`,
		`(?i)\b(?:do|will|would|are|is) you (?:(?:already|currently|also|be|going to) )*(?:need|needing|require|use|using|want|on|covered by|have|join|joining|taking) (?:(?:our|the|any|your own|private|company|a|your (?:spouse|husband|wife|partner|parents?)'?s?'?) )*(?:health|medical|disability|life)(?:[- ]care)? (?:insurance|coverage|cover|benefits)(?: plan| coverage)?` + joins,
		`(?i)\b(?:have you (?:ever )?(?:received|drawn|claimed|collected|applied for|been on|filed for|taken|had)|are you (?:receiving|drawing|collecting|on|getting)|do you (?:receive|draw|get|collect)|did you (?:ever )?(?:receive|take|claim)) (?:(?:any|a|for|long[- ]term|short[- ]term) )*(?:disability (?:benefits?|payments?|pension|insurance|leave|claims?)|medical leave|sick leave|stress leave|fmla leave|incapacity benefits?)\b`,
		`(?i)\byour (?:disabilit(?:y|ies)|handicap|impairment|illness|disease|medical (?:condition|problem|needs?|history|records?)|health (?:problems?|condition|issues?|history)|mental (?:health|illness)|pre-existing conditions?) (?:(?:may|might|will|would|could|can|ever|does|do|has|have|likely) )*(?:affect|prevent|interfere|limit|stop|keep|get worse|hold|impact|make|require|cause|happen|start|begin|been)\w*\b`,
		`(?i)\b(?:does|do|will|would|did|how (?:does|will|would|severe|bad|serious)|what (?:caused|is the (?:nature|extent|cause|severity) of|happened to cause)|tell (?:me|us) about|describe|how did you (?:get|acquire)) (?:is )?your (?:disabilit(?:y|ies)|handicap|impairment|illness|disease|medical (?:condition|problem|history)|health (?:problems?|condition|issues?|history)|mental (?:health|illness))\b`,
		`(?i)\bhow (?:did|have) you (?:become|became|get) (?:disabled|handicapped|blind|deaf|ill|injured|paraly[sz]ed)\b`,
		`(?i)\b(?:when (?:was|is) your (?:last|next)|when did you (?:last )?have (?:a|your last)) (?:physical(?: exam(?:ination)?)?|medical(?: exam(?:ination)?| check-?up)?|check-?up|doctor's (?:visit|appointment))` + joins,
		`(?i)\bhow often do you (?:see|visit|go to|need to see) (?:a|the|your) (?:doctor|physician|specialist|therapist|psychiatrist)` + ends,
		`(?i)\bhow(?:'s| is| good is) your (?:eyesight|hearing|back|blood pressure|heart)` + ends,
		`(?i)\bdo you (?:often |ever |easily |frequently |regularly |still )*(?:get|have|feel) (?:sick|ill|migraines?|seizures|depressed|panic attacks|anxiety attacks|dizzy|blackouts)` + ends,
		`(?i)\b(?:runs?|illness(?:es)?|diseases?|conditions?|disorders?) in your (?:immediate )?family\b`,
		`(?i)\b(?:is|are|was|were) (?:any(?:one|body)? (?:of|in) your (?:relatives|family|close family)|your (?:husband|wife|spouse|child|children|kids|parents|mother|father|family)) (?:\w+ )?(?:disabled|sick|ill|healthy|in good health)\b`,
		`(?i)\b(?:are|have) you (?:been )?(?:(?:fully|already) )?(?:vaccinated|immuni[sz]ed|tested for (?:hiv|aids|drugs))\b`,
	},
		`(?i)\b(?:disabilit(?:y|ies)|conditions?|impairments?|health)\b[^?]{0,90}\b(?:adjust|accommodat)\w*`,
		// Safety at a place that somebody looks after.
		`(?i)\b(?:injur(?:y|ies)|illness(?:es)?|(?:health|medical) (?:concerns?|issues?|problems?)) (?:at|during|within) (?:a|an|the|your) (?:[\w-]+ )?(?:visits?|crews?|teams?|depots?|sites?|plants?|shifts?|locks?|warehouses?|yards?|docks?|events?|wards?|shops?|kitchens?)\b`,
		`(?i)\bcomp(?:ensation)?(?: claims?)? (?:for|on behalf of|against)\b`,
	),
	further: []*phrase.List{indirectHealth},
	german:  germanHealth,
	french:  frenchHealth,
	asked:   healthAsked,
}.rule(rule.Rule{
	Rule: source.Rule{
		Name:     "health-question",
		Severity: source.Error,
		Doc: "A question asks about illness, disability, medicines, sick days, habits such as smoking, or the body. " +
			"Before an offer you may hardly ever ask that, because people who answer honestly are turned down for it. " +
			"Describe the task, and ask everyone whether they can do it, with adjustments if they need them. You may " +
			"ask what adjustments someone needs for the interview.",
		Source: facts.Cited("Before an offer, ask about the work and not about health.",
			"US-ADA", "EEOC-DISABILITY-QUESTIONS", "US-GINA", "UK-EQA", "EU-2000-78"),
		Bad:  "How many sick days did you take last year?",
		Good: "Can you climb the ladder of the light three times a day, with or without adjustments?",
	},
})
