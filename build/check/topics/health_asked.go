package topics

// illnesses are what somebody may have, or have had.
const illnesses = `(?:illness(?:es)?|diseases?|(?:health|medical|mental|psychological|heart|back|knee|sleep|` +
	`skin|` +
	`lung|hearing|eye|weight|` +
	`drinking|drug|alcohol) (?:conditions?|problems?|issues?|trouble|complaints?|concerns?|limitations?)|` +
	`disabilit(?:y|ies)|handicaps?|impairments?|` +
	`cancer|diabetes|asthma|epilepsy|migraines?|arthritis|anxiety|depression|adhd|autism|dyslexia|bipolar|ptsd|` +
	`anorexia|bulimia|an eating disorder|` +
	`hiv|aids|hepatitis|tuberculosis|covid|long covid|a stroke|heart attack|allerg(?:y|ies)|panic attacks?|` +
	`seizures?|fits|insomnia|phobias?|` +
	`back pain|chronic pain|burn-?out|(?:nervous |mental )?breakdown|miscarriages?|abortions?|operations?|` +
	`surger(?:y|ies)|tumou?r)`

// aids are things that show how somebody is.
const aids = `(?:wheelchair|cane|walking stick|crutch(?:es)?|hearing aids?|prosthe\w+|artificial (?:leg|arm|` +
	`hip)|` +
	`limp|stutter|stammer|` +
	`tremor|insulin pump|pacemaker|guide dog|inhaler|knee brace|back brace|neck brace|bandage)`

var healthAsked = asked{
	english: []string{
		`\bhave you\b[^.?!]{0,12}\b(?:had|been in|suffered|caused|reported) (?:an? |any )?(?:workplace|work|industrial|on-the-job) (?:accidents?|injur(?:y|ies))\b`,
		yourThing(`health`) + ` (?:good|ok|okay|fine|strong|robust|up to|stable|perfect|an issue|a problem|a concern)\b`,
		`\b(?:have you|were you|are you) (?:ever )?(?:been )?(?:receiv(?:ed|ing)|under|in|had|having) (?:any )?(?:psychiatric|psychological|mental health|medical|hospital) (?:care|help|treatment|supervision)` + joins,
		`\bborn with (?:that|it|this|your|the)(?: (?:condition|disability|illness|problem|limp|defect))?` + joins,
		`\babsen(?:ces?|t)\b[^.!]{0,60}\b(?:was|were|is|because of|due to|through|caused by)\b[^.?!]{0,8}\b(?:illness|ill|sickness|sick|your health)` + joins,
		`(^|[.?!;:,] )ever (?:had|been|suffered|gone|seen|taken|tried)\b[^.?!]{0,25}\b(?:breakdown|depress\w+|rehab|therapy|therapist|psychiatrist|cancer|seizures?|illness|surgery|hospital|diagnosed|suicide|drugs|burn-?out|burnt out|counsell?ing)` + joins,
		`\babsen(?:ces?|t|teeism)\b[^?]{0,50}\b(?:illness|ill|sick|sickness|health|medical)\b[^?]{0,12}\?`,
		`\bhow (?:severe|serious|bad|long-term|permanent|advanced) (?:is|was|are) your\b`,
		youAre(`in (?:good|great|decent) (?:physical )?(?:shape|condition|health)|born (?:like that|that way|disabled|deaf|blind)`) + joins,
		// What candidates are.
		youAre(`(?:seriously |chronically |mentally |often )*(?:ill|sick|unwell|disabled|handicapped|diabetic|`+
			`epileptic|autistic|dyslexic|asthmatic|`+
			`neurodivergent|bipolar|depressed|infertile|hiv[- ]positive|colou?r-?blind|overweight|obese|`+
			`anorexic|`+
			`hospitali[sz]ed|vaccinated|boosted|`+
			`addicted|sober|teetotal|menopausal|immunocompromised|on the spectrum|sectioned|suicidal|(?:burned|`+
			`burnt|signed) off|(?:burned|burnt) out)`) + joins,
		youAre(`(?:in|of) (?:(?:good|bad|poor|great|perfect|best|decent|excellent|full) )+(?:shape|health)|`+
			`physically fit|fit and (?:healthy|well)|healthy`) + joins,
		youAre(`in (?:rehab|therapy|counsell?ing|recovery|remission|treatment|a psychiatric \w+)|(?:on|` +
			`off) (?:long-term )?sick(?: leave)?|` +
			`under (?:a doctor's|medical|psychiatric) (?:care|treatment|supervision)|on (?:any |` +
			`some )?(?:medication|antidepressants|disability|the pill)|` +
			`in hospital|recovering from`),
		youAre(`an? (?:heavy |light |recovering |former |regular |social |ex-)*(?:smoker|drinker|alcoholic|` +
			`addict|` +
			`vaper|drug user|diabetic|epileptic)`),
		youAre(`(?:treated|diagnosed|tested|hospitali[sz]ed|operated|medicated|counselled|seen|prescribed|` +
			`off work|absent|signed off|in treatment|in therapy)` +
			` (?:for|with|on|positive|by a (?:doctor|psychiatrist|therapist)|because of|due to)(?:` + small +
			` (?:` + illnesses + `|drugs?|alcohol|stress|illness|sickness)\b|` + stop + `)`),
		// What they have or had, and take.
		youHave(illnesses) + still,
		youHave(`(?:suffer(?:ed)?|suffering) (?:from )?(?:\w+ ){0,3}`+illnesses) + joins,
		youHave(`(?:history of|problems? with|trouble with|issues with|issue with) (?:\w+ ){0,2}(?:` + illnesses +
			`|alcohol|drugs|drinking|your (?:back|heart|knees?|health|eyes|hearing|weight))`),
		youHave(aids) + joins,
		youHave(`(?:glasses|contact lenses|dentures|a wig|a doctor's note|blood pressure|health insurance|`+
			`medical insurance|private health cover)`) + joins,
		// What they do.
		youDo(`smoke|vape|drink|drink alcohol|do drugs|take drugs|(?:use|take|smoke) (?:cannabis|marijuana|weed|`+
			`cocaine|pot|sleeping pills|antidepressants|painkillers)`) + `(?:` + ends + `|( or (?:drink|vape|` +
			`smoke|use|take|do)\b)|( and (?:drink|smoke)` + stop + `))`,
		youDo(`sleep (?:well|badly|enough|at night|through)|(?:get|fall|feel|be|been|fallen) (?:\w+ )?(?:ill|`+
			`sick|`+
			`depressed|anxious|burn(?:ed|t) out)`) + joins,
		youDo(`(?:see|seeing|visit|go to|been to|consult|need) (?:a|an|your|the|any) (?:doctor|gp|physician|` +
			`therapist|psychiatrist|psychologist|counsell?or|shrink|specialist|chiropractor)(?:` + ends + `|` +
			`( (?:for|about)\b))`),
		youDo(`los[te] (?:any |some )?(?:weight|sight|your (?:hearing|sight|leg|arm|hair))|gain(?:ed)? weight|`+
			`miss(?:ed)? work (?:because|due)|`+
			`claim(?:ed)? (?:disability|sick pay|workers'? comp\w*)|take(?:n)? (?:a )?(?:sick leave|sick days|`+
			`pills)|need (?:an operation|surgery)`) + joins,
		`\bhow (?:much|often|many)\b[^.?!]{0,15}\b(?:do|did|were|are|have|would) you\b[^.?!]{0,15}\b(?:drink|` +
			`smoke|weigh|ill|sick|off sick|at the doctor'?s?|in hospital)` + joins,
		`\bhow many (?:sick days|days sick|days of sick|sick notes|sick leaves?|medical appointments|` +
			`cigarettes|` +
			`units of alcohol|drinks)\b`,
		// What is theirs.
		yourThing(`health(?: (?:problems?|issues?|condition|history|insurance|record))?`) + ends,
		yourThing(`(?:mental|physical) (?:health|condition|state)|weight|blood (?:type|group|pressure)|`+
			`medical (?:history|condition|records?)|disabilit(?:y|ies)|illness|diagnosis|medication|doctor|`+
			`therapist|psychiatrist|eyesight|sight|hearing|`+
			`fertility|period|menopause|bmi|handicap|drinking|smoking|sick leave|sick days|absences? (?:due|`+
			`because)|allergies|`+aids) + joins,
		`\bhow(?:'s| is| are| was) your (?:back|heart|knees?|eyes?|memory|nerves?|eyesight|hearing|weight|` +
			`blood pressure|mood|sleep)` + stop,
		`\b(?:that|those|this|the|why|what) (?:is |are |happened to )?(?:the |that |your )?` + aids +
			`\b[^.?!]*(?:\byou\b|` + stop + `)`,
		`\bwhat(?:'s| is| was)? ?(?:wrong|happened|the matter|up) (?:with|to) (?:your|you|that)` +
			` (?:(?:left|` +
			`right|poor|bad) )?(?:arm|leg|hand|foot|knee|back|eye|face|hip|voice|skin|finger)` + joins,
		// Their relatives, and what would show.
		`\b(?:anyone|anybody|someone|somebody|members?|illness(?:es)?|diseases?|cancer|disabilit(?:y|ies)|` +
			`(?:mental|genetic|hereditary|heart) \w+) ` +
			`(?:in|of|run in) your (?:(?:close|immediate|own) )?family\b`,
		`\byour (?:children|kids|child|son|daughter|husband|wife|spouse|partner|` +
			`parents)\b[^.?!]{0,15}\b(?:healthy|ill|sick|disabled|disability|illness|handicapped|special needs|` +
			`health problems)\b`,
		`\b(?:anything|something|any reason|condition)\b[^.?!]{0,30}\byour (?:health|medical history|body|` +
			`condition)(?:` + stop + `|( (?:that|which) (?:might|may|could|would|we)\b))`,
		`\bhow long\b[^.?!]{0,15}\byou\b[^.?!]{0,15}\b(?:sober|disabled|ill|sick|in a wheelchair|in therapy|` +
			`off work|on medication|deaf|blind)` + joins,
		`\b(?:drug|blood|urine|pregnancy|hiv|genetic|medical) tests?\b[^.?!]{0,25}\b(?:show|find|reveal|` +
			`tell us|` +
			`positive)\b`,
	},
	german: []string{
		// What candidates are.
		sindSie(`(?:oft |häufig |chronisch |psychisch |länger )*krank|gesund|behindert|schwerbehindert|geimpft|` +
			`raucher(?:in)?|nichtraucher(?:in)?|alkoholiker(?:in)?|` +
			`trocken|süchtig|abhängig|depressiv|übergewichtig|diabetiker(?:in)?|epileptiker(?:in)?|` +
			`allergiker(?:in)?|asthmatiker(?:in)?|hiv-positiv|farbenblind|` +
			`in (?:[\pL]+ )?(?:therapie|behandlung|psychotherapie|reha)|in der (?:psychiatrie|reha|klinik)|` +
			`im krankenhaus|krankgeschrieben|arbeitsunfähig|körperlich fit|belastbar und gesund|` +
			`autist(?:in)?|legastheniker(?:in)?|ausgebrannt|operiert|unfruchtbar|brillenträger(?:in)?|` +
			`fit und gesund|suchtkrank`),
		// What they have, take and do.
		habenSie(`behinderung(?:en)?|krankheit(?:en)?|erkrankung(?:en)?|allergien?|(?:rücken|herz|knie|` +
			`gewichts|` +
			`schlaf|haut|alkohol|drogen|seh|hör)-?(?:probleme?|schmerzen|leiden|störungen)|` +
			`depressionen?|burn-?out|angststörung(?:en)?|panikattacken|migräne|diabetes|krebs|asthma|epilepsie|` +
			`adhs|herzinfarkt|schlaganfall|bandscheibenvorfall|` +
			`medikamente?|tabletten|drogen|antidepressiva|schlafmittel|operation(?:en)?|therapeut(?:en|in)|` +
			`psychiater|gesundheitlichen? (?:probleme|einschränkungen)|` +
			`körperlichen? (?:einschränkungen|gebrechen|beschwerden)|hörgerät|prothese|herzschrittmacher|` +
			`long covid|corona|fehlgeburt|krankschreibungen|arbeitsunfall|sucht|brille|kontaktlinsen`),
		ihrDing(`gesundheit(?:szustand)?|gewicht|behinderung|krankheit|krankenstand|blutdruck|rücken|rückens|` +
			`blutgruppe|krankengeschichte|krankenakte|fehlzeiten|` +
			`krankheitstage|fehltage|psyche|gehör|augen|sehkraft|hörvermögen|alkoholkonsum|allergien|` +
			`medikamente|` +
			`hausarzt|psychiater|wechseljahre|regel|periode`),
		`\b(?:rauchen|kiffen|trinken|dampfen|schnarchen) sie\b( ?[?.,]|$| (?:oft|viel|gern|gerne|regelmäßig|` +
			`alkohol|manchmal|abends|täglich|noch|eigentlich|zu viel|ab und zu))`,
		`\bwie (?:viel|schwer) (?:wiegen|sind|trinken|rauchen) sie\b|\bschlafen sie (?:gut|schlecht|genug)\b|` +
			`\bwas ist mit ihre[mnr] (?:bein|arm|hand|rücken|auge|fuß)`,
		`\b(?:steht|stehen|ist|war)\b[^.?!]{0,12}\bbei ihnen\b[^.?!]{0,25}\b(?:operation|op|eingriff|kur|reha|` +
			`behandlung|therapie)([^\pL]|$)`,
		`\bwie (?:oft|viele tage|lange)\b[^.?!]{0,20}\bsie\b[^.?!]{0,25}\b(?:krank|krankgeschrieben|arzt|` +
			`ärztin|` +
			`krankenhaus|gefehlt|arbeitsunfähig)([^\pL]|$)`,
		`\b(?:krankheit(?:en)?|erbkrankheit(?:en)?|behinderung(?:en)?|krebs|` +
			`depressionen?)\b[^.?!]{0,12}\bin (?:ihrer|der) familie\b`,
		`\bihre? (?:kinder|kind|mann|frau|partner(?:in)?|eltern)\b[^.?!]{0,12}\b(?:gesund|krank|behindert|` +
			`pflegebedürftig)([^\pL]|$)`,
	},
	french: []string{
		`\b(?:voyez|consultez|fréquentez)[- ]vous (?:régulièrement |souvent |encore |actuellement )*(?:un |une |votre |le )?(?:psy|psychologue|psychiatre|thérapeute|médecin)([^\pL]|$)`,
		`\braisons? (?:médicales?|de santé)\b[^.?!]{0,30}\bvous\b`,
		// What candidates are.
		êtesVous(`malade|handicapée?|en bonne santé|en forme|vaccinée?|fumeur|fumeuse|alcoolique|dépendante?|` +
			`toxicomane|diabétique|épileptique|asthmatique|autiste|` +
			`dyslexique|séropositi(?:f|ve)|dépressi(?:f|ve)|obèse|en (?:surpoids|dépression|thérapie|` +
			`arrêt(?: maladie)?|invalidité|cure|rémission|burn-?out)|hospitalisée?|opérée?|` +
			`suivie? par un (?:médecin|psy|psychologue|psychiatre)|sous (?:traitement|antidépresseurs)|` +
			`allergique|` +
			`sourde?|malentendante?|daltonienne?|daltonien|sujet(?:te)? (?:à|aux)`),
		// What they have, take and do.
		avezVous(`handicap|maladies?|allergies?|problèmes? (?:de|d') ?(?:santé|dos|cœur|poids|sommeil|alcool|` +
			`drogue|vue|audition)|problèmes? (?:médicaux|psychologiques)|` +
			`reconnaissance (?:de la qualité de )?travailleur handicapé|rqth|médicaments?|antidépresseurs|` +
			`drogues?|dépression|burn-?out|cancer|diabète|asthme|épilepsie|` +
			`migraines?|thérapie|psychothérapie|psy|traitement(?: médical)?|arrêts? (?:maladie|de travail)|` +
			`accident du travail|opération|infarctus|avc|covid|crises? d'angoisse|` +
			`prothèse|appareil auditif|fauteuil roulant|lunettes|mal au dos|fausse couche|lentilles`),
		votreChose(`santé|état de santé|poids|handicap|maladie|groupe sanguin|dos|tension|vue|audition|` +
			`antécédents (?:médicaux|familiaux)|médecin|psy|` +
			`consommation d'alcool|allergies|absences pour maladie|arrêts? maladie|dossier médical|` +
			`taille et votre poids|moral`),
		`\b(?:fumez|buvez|vapotez)[- ]vous\b|\bcombien pesez[- ]vous\b|\b(?:dormez|dormiez)[- ]vous (?:bien|` +
			`mal|` +
			`assez)\b`,
		vousFaites(`consommez|prenez|fumez|buvez`, `alcool|drogues?|cannabis|somnifères|médicaments|stupéfiants`),
		`\bvous\b[^.?!]{0,20}\b(?:faire opérer|subir une (?:opération|intervention)|être opérée?|` +
			`hospitalisée?)([^\pL]|$)`,
		`\b(?:maladies?|antécédents|cancers?|handicaps?)\b[^.?!]{0,20}\bdans votre famille\b|\bvos (?:enfants|` +
			`parents)\b[^.?!]{0,15}\b(?:malades?|handicapés?|bonne santé)([^\pL]|$)`,
		`\bcombien de (?:jours|fois|semaines)\b[^.?!]{0,25}\b(?:malade|maladie|arrêt|hospitalisée?)([^\pL]|$)`,
	},
	matters: matters{
		english: `hospital (?:stays?|visits?)|psychiatric (?:care|help|treatment|ward|hospital)|claustrophob\w+|` +
			`phobi\w+|life insurance|multiple sclerosis|parkinson\w*|alzheimer\w*|crohn\w*|thyroid|hernia|` +
			`sciatica|vertigo|tinnitus|schizophreni\w+|anaemi\w+|leuka?emia|lupus|endometriosis|` +
			`chronic fatigue|robust health|full health|your physique|bed-?ridden|a (?:drink|` +
			`drug) (?:problem|habit)|` +
			`doctor's appointments?|help you sleep|flu (?:jab|shot)|covid (?:jab|shot)|suicide|suicidal|` +
			`self-harm\w*|getting treatment|(?:hearing|sight|vision) loss|condition worse|` +
			`good (?:physical )?shape|born with (?:that|it|the|your)|your absences?|physical limitations?|` +
			`sick notes?|mood swings|eating disorders?|nervous breakdown|crutches|cholesterol|blackouts?|` +
			`faint(?:ed|ing)?|learning (?:disability|difficult\w+)|stutter|stammer|hung ?over|hangovers?|` +
			`recreational drugs|substance abuse|detox|rehab|twelve-step|overdos\w+|` +
			`genetic test\w*|family history of|hot flushes|your periods?|prosthe\w+|limp|special needs|` +
			`sleep apn\w+|your stamina|off with (?:stress|illness)|long-term sick|your immune system|` +
			`chemo\w*|dialysis|insulin|inhaler|a transplant|your lungs|your sight|your eyes|special diet|` +
			`counsell?ing|` +
			`catch colds|colds easily|walk with a (?:stick|cane|limp)|antidepressants|wrong with you|` +
			`bill of health|that (?:cough|limp|scar|bandage|rash|brace|cast)|(?:sleeping|` +
			`prescription) (?:tablets|pills)|headaches?|hay fever|prone to|treated for|in pain|your (?:stress|` +
			`moods?|nerves|breathing|skin|memory)|your family doctor|sleepless|your pills|hereditary|coughing|` +
			`tired easily|disab(?:led|ility|ilities)|illness(?:es)?|disease|ill|sick leave|sick days?|` +
			`off sick|unwell|` +
			`poorly|on medication|your medication|medicines? (?:do you|you)|medical (?:reasons?|conditions?|` +
			`history|issues?|problems?|treatment|leave|exam\w*|appointments?|procedure)|your doctor|a doctor|` +
			`the doctor|(?:a|your|to a|see a) (?:psychiatrist|psychologist|shrink)|in therapy|your therapist|` +
			`hospitali[sz]ed|in hospital|diagnosed|surgery|allerg(?:y|ies)|allergic to (?:anything|something|` +
			`anyone)|depress(?:ed|ion)|anxiety|migraines?|epilep\w+|diabet\w+|asthma\w*|cancer|hiv|addict(?:ed|` +
			`ion)?|alcoholic|drinking (?:problem|habits?)|smoker|cigarettes?|wheelchair|your (?:hearing|` +
			`eyesight|` +
			`health|weight|blood pressure|back|heart|disability|illness|condition|diagnosis|hand|leg|arm|knee|` +
			`medication|drinking|absences)|back (?:pain|problems|trouble)|health(?:-wise| issues?| problems?|` +
			` conditions?| reasons?| concerns?| history)|healthy|check-?up|condition (?:that|which)|` +
			`impairments?|` +
			`vaccinated|a jab|burn(?:t|ed)[- ]out|burn-?out|mental(?:ly)? (?:health|ill)|drug tests?|` +
			`drug problem|` +
			`drugs|pain|fertility|menopause|overweight|fit to work|physically (?:fit|able)|insomnia|` +
			`sleeping pills|breakdown|panic attacks?|phobias?|adhd|autis\w+|dyslexi\w+|chronic|hereditary`,
		german: `arzttermine?|frauenarzt|facharzt|` +
			`platzangst|höhenangst|tinnitus|schlafstörung(?:en)?|bluthochdruck|ansteckende[nr]?|pflegegrad|` +
			`invalide|panikattacken|phobien?|krankenkasse|zuckerkrank|diät|schmerztabletten|suizid\pL*|` +
			`entzug|` +
			`mit den augen|mit dem (?:rücken|herz|knie)|unter (?:stress|ängsten|depressionen|schmerzen)|` +
			`süchtig|krank|krankheit(?:en)?|krankgeschrieben|behindert|behinderung|` +
			`schwerbehindert(?:enausweis)?|` +
			`gesundheit(?:lich\pL*)?|gesund|medikamente?|allergi(?:e|en|sch)|depressionen?|depressiv|burn-?out|` +
			`therapie|psychologisch\pL*|psychische[nrs]?|psychiater|arzt|krankenhaus|operiert|operation|` +
			`raucher(?:in)?|rauchen|alkohol|drogen|zigaretten|geimpft|hörgerät|rollstuhl|rücken|ihr (?:bein|` +
			`arm|` +
			`gewicht|rücken)|ihrem (?:bein|arm|rücken)|wiegen sie|chronisch\pL*|fehltage|diabetes|epilepsie|` +
			`krebs|` +
			`sucht|übergewicht|wechseljahre|leiden sie`,
		french: `rendez-vous médica(?:l|ux)|` +
			`suivi (?:psychologique|psychiatrique|médical)|sous tutelle|tutelle|curatelle|claustrophobe|` +
			`phobies?|sclérose|thyroïde|insomniaque|acouphènes|hypertension|mutuelle santé|` +
			`vos absences|suicide|en cure|sous antidépresseurs|certificat médical|carte vitale|` +
			`groupe sanguin|alcoolisme|alcoolique|règles douloureuses|ménopause|invalidité|vos lunettes|` +
			`béquilles|surpoids|régime|vaccin|maladies? héréditaires?|` +
			`raisons? (?:médicales?|de santé)|souffrir|santé|malade|maladies?|handicap(?:ée?)?|` +
			`travailleur handicapé|médicaments?|traitement|` +
			`allergi(?:es?|que)|dépression|dépressi(?:f|ve)|burn-?out|psychologue|psychiatre|thérapie|` +
			`hospitalisée?|opérée?|opération|fumeu(?:r|se)|fumez|alcool|drogues?|vaccinée?|fauteuil roulant|` +
			`mal au dos|le dos|votre (?:dos|jambe|bras|poids|main|vue)|arrêts? (?:maladie|de travail)|` +
			`absente? pour|diabète|épilepsie|cancer|insomnies?|médecin|chronique|enceinte|pesez`,
	},
}
