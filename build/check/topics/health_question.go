package topics

import (
	"rolewright/build/check/rule"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

// ailing are conditions that a question may be after, with what may stand before them.
const ailing = ` (?:(?:any|a|an|some|other|current|existing|pre-existing|recent|serious|chronic|physical|physical or|mental|mental or|medical|known|hidden|history of|learning) )*` +
	`(?:disabilit(?:y|ies)|health (?:problems?|issues?|conditions?|concerns?)|medical (?:problems?|issues?)|(?:medical|physical|mental|chronic|pre-existing|underlying) conditions?|` +
	`mental (?:illness|health (?:problems?|issues?|conditions?))|illness(?:es)?|impairments?|depression|anxiety|autism|adhd|dyslexia|` +
	`diabetes|epilepsy|cancer|hiv|asthma|chronic pain|bad (?:back|knees?|heart)|(?:epileptic )?seizures?|fainting spells?|(?:back|heart|knee) (?:pain|problems?|trouble|condition)|ptsd|panic attacks|migraines?|burn-?outs?|` +
	`(?:(?:work|workplace|sports|back|head|knee) )?injur(?:y|ies)|diseases?|(?:drug|drink|drinking|alcohol) (?:problems?|addictions?))`

var healthQuestion = topic{
	asks:    "asks about health or disability",
	instead: "name the task and ask all candidates alike: “Can you lift 20 kg, with or without reasonable adjustments?”",
	phrases: phrase.New([]string{
		`(?i)\b(?:do you (?:currently |now )?(?:have|suffer from)|have you (?:ever )?(?:had|got|suffered(?: from)?|experienced)|` + ifYou + ` have)` + ailing + `(` + ends + `| (?:(?:that|which) )?(?:may|might|could|would|will|can|affects?|prevents?|limits?|we (?:should|ought|need))\b)`,
		`(?i)\bdid you (?:ever )?(?:have|suffer from)` + ailing + `(` + stop + `| yourself\b)`,
		`(?i)\b(?:is|are) there any(?:thing)? (?:(?:wrong|special|unusual) )?(?:about|with|in) your (?:(?:physical|mental) )?(?:health|medical (?:history|background|condition))(` + ends + `| (?:that|which|we)\b)`,
		`(?i)\b(?:is|are) there (?:any|a) (?:health|medical|physical|mental) (?:reasons?|issues?|problems?|conditions?|limitations?|restrictions?|concerns?)( why you\b| we (?:should|need to|ought to) know\b| (?:that|which) (?:(?:may|might|could|would|will|can) )?(?:keep|prevent|stop|limit|affect|hinder|impair)s? you(?:r work)?\b)`,
		`(?i)\b(?:what|which|what (?:sort|kind)s? of) (?:medical|health) (?:conditions?|problems?|issues?) do you have` + joins,
		areYou + ` (?:disabled|handicapped|in (?:good|poor|bad) health|autistic|dyslexic|neurodiver(?:gent|se)|(?:fully )?vaccinated(?: against [\w-]+)?|an? (?:recovering )?alcoholic|hiv[- ]positive|on (?:any )?(?:prescription )?medications?|taking (?:any )?(?:\w+ )?(?:medications?|medicines?|drugs))` + joins,
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
	},
		`(?i)\b(?:disabilit(?:y|ies)|conditions?|impairments?|health)\b[^?]{0,90}\b(?:adjust|accommodat)\w*`,
		// Safety at a place that somebody looks after.
		`(?i)\b(?:injur(?:y|ies)|illness(?:es)?|(?:health|medical) (?:concerns?|issues?|problems?)) (?:at|during|within) (?:a|an|the|your) (?:[\w-]+ )?(?:visits?|crews?|teams?|depots?|sites?|plants?|shifts?|locks?|warehouses?|yards?|docks?|events?|wards?|shops?|kitchens?)\b`,
		`(?i)\bcomp(?:ensation)?(?: claims?)? (?:for|on behalf of|against)\b`,
	),
}.rule(rule.Rule{
	Rule: source.Rule{
		Name:     "health-question",
		Severity: source.Error,
		Doc: "A question asks about illness, disability, medicines, sick days, habits such as smoking, or the body. Before an offer " +
			"is made, that may hardly ever be asked, because those who answer honestly are turned down for it. Describe the task, and " +
			"ask everybody whether they can do it, with adjustments where they need them. What adjustments somebody needs for the " +
			"interview may be asked.",
		Source: "Americans with Disabilities Act, 42 U.S.C. 12112(d), with the EEOC's guidance on pre-employment questions (US); " +
			"Genetic Information Nondiscrimination Act (US); Equality Act 2010, section 60 (UK); Directive 2000/78/EC (EU)",
		Bad:  "How many sick days did you take last year?",
		Good: "Can you climb the ladder of the light three times a day, with or without adjustments?",
	},
})
