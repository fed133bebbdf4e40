package topics

import "rolewright/build/phrase"

// What is asked indirectly or in other words, by topic. These patterns reach further than those of the topics, so a
// sentence that is about other people, or asks for an example of work, isn't one of theirs.
var (
	indirectAge = indirect(
		`\b(?:half|twice) your age\b`,
		yourOwn(`(?:exact |real |actual |current )?age`, `be|affect|matter|hold|keep`),
		`\bpeople\b[^.?!]{0,20}\b(?:younger|older) than you(?:rself)?\b`,
		`\bwhen (?:will|do|did|are) you (?:going to )?(?:turn|be|reach) (?:1[89]|[2-7]\d|thirty|forty|fifty|sixty|retirement age|pension age)`+joins,
		`\byou\b[^.?!]{0,40}\b(?:in the work ?force|(?:draw|collect|claim) (?:your )?(?:pension|social security))`+stop,
		`\bhow much longer (?:do|will|would|can) you (?:\w+ ){0,3}(?:work|working)`+ends,
		`\b(?:job|role|position|work|team) (?:is |better |more )*for (?:someone|somebody|a person) (?:(?:a bit|a little|much|rather) )?(?:younger|older)`+stop,
		`\bwere you (?:even |already )?(?:alive|born(?: yet)?) (?:when|for|during|before)\b`,
		`\byou\b[^.?!]{0,25}\b(?:think|thinking|planning|close|ready|looking|approaching|nearing)\b[^.?!]{0,14}\bretire(?:ment)?`+joins,
		`\b(?:retirement|pension(?:able)?) age`+joins,
		`\b(?:closer?|nearer|near|nearing|approaching)\b[^.?!]{0,30}\b(?:beginning|start|end) of your (?:career|working life)\b`,
		`\b(?:keep up|keep pace|compete|fit in) with (?:(?:the|our|a|all|these|those|such a) )*(?:(?:twenty|thirty|20|30)[- ]somethings?|young(?:er)? (?:people|ones|folks|crowd|team|staff|colleagues|generation))\b`,
		`\b(?:when|(?:what|which) year)\b[^.?!]{0,15}\byou\b[^.?!]{0,15}\b(?:get|got|received?|earn(?:ed)?|obtain(?:ed)?|finish(?:ed)?|completed?)\b[^.?!]{0,12}\byour (?:(?:first|high school|college|bachelor's|master's) )?(?:degree|diploma|a-levels|schooling)`+joins,
		`\byou(?:'re| are| feel)?(?: not| perhaps| maybe)? (?:too|a bit|a little|rather) (?:old|young)\b`,
		`\byou\b[^.?!]{0,20}\b(?:being|be|are|were) the (?:oldest|youngest)(?: person| one| member)? (?:in|on|of|here|at)\b|\bfeel being the (?:oldest|youngest)\b`,
		`\b(?:most of us|we|everyone|everybody|the (?:whole )?team|our team|the others)\b[^.?!]{0,15}\b(?:are|is) (?:all |mostly )*(?:in (?:their|our)|under|below|between) (?:the age of )?(?:early |mid |late )?(?:twent\w+|thirt\w+|20|25|30|35)s?\b`,
		`\byou(?:'re| are)? (?:even )?old enough to (?:remember|have (?:seen|used|known)|recall)\b`,
		`\bwhen you(?:'re| are) (?:5\d|6\d|7\d|fifty|sixty|seventy)`+stop,
		`\byou\b[^.?!]{0,30}\bbefore (?:your )?retirement`+stop,
		`\b(?:report|answer|listen|work|reporting|answering|listening|working) (?:to|for|under) an? (?:[23]\d|twenty|thirty)[- ](?:\w+[- ])?year[- ]old\b`,
		`\byour age (?:going|an?|be|affect|matter|play|not|too|really)\b`,
	)
	indirectFamily = indirect(
		`\byou(?:rself)?\b[^.?!]{0,30}\bhav(?:e|ing) (?:(?:any|more|your own|young|small|little|school-?age|older|grown|adult|teenage|a|two|three|four) )*(?:kids|children|child|baby|newborn|toddlers?|teenagers|step ?children|family|babies|brothers|sisters|siblings)(?:`+ends+`|( (?:at home|living|under|of your own)\b))`,
		`\b(?:have you ever been|were you ever|how long have you been|when did you get|why aren't you|are you still) (?:married|engaged|divorced|separated|widowed|single|pregnant)`+ends,
		`\b(?:newborn|baby|infant|toddlers?|kids|children) at home\b[^.?!]*\byou|\byou\b[^.?!]{0,60}\b(?:newborn|baby|infant|toddlers?|kids|children) at home\b`,
		`\bwith (?:(?:small|young|little|your|two|three) )*(?:children|kids|a baby|a newborn|a family),? how (?:could|can|will|would|do) you (?:\w+ )?(?:work|manage|cope|travel|do (?:this|the) job|handle (?:this|the|these) (?:job|hours|travel|schedule))`,
		`\b(?:at|stay(?:ing)?) home with (?:(?:the|your|a|small|young) )*(?:kids|children|baby|newborn|family)\b`,
		`\b(?:kids|children|a family|a baby|motherhood|fatherhood|parenthood|marriage|pregnancy)\b[^.?!]{0,12}\b(?:part of|in|on|among|fit into) your (?:plans?|future|life|horizon)\b`,
		`\b(?:having|starting|raising|wanting) (?:(?:a|your own|any|more|young) )*(?:family|kids|children|baby|child)\b[^.?!]{0,30}\b(?:get in the way|interfer\w+|affect|stop|keep|prevent|clash|conflict|distract|compatible)\b`,
		`\byour (?:family|home|domestic|child ?care|parental|household) (?:obligations?|commitments?|responsibilit(?:y|ies)|duties|situation|circumstances|life)\b`,
		`\byou (?:[\w']+ ){0,3}(?:take|taking|took|taken|go|going|be|come back|coming back|return|returning|back|on|need)\b[^.?!]{0,25}\b(?:maternity|paternity|parental|pregnancy) leave`+joins,
		`\bis there an? (?:mr|mrs|ms|miss)\.? [a-z]+(?: at home| in your life)?`+stop,
		`\byour (?:partner|family|parents|(?:other|better) half|significant other)\b[^.?!]{0,25}\b(?:think|feel|say|mind|support|approve|object|react|cope|manage|okay|ok|happy)\b[^.?!]{0,15}\byou(?:r)? (?:work|travel|relocat|mov|be|tak|commut|start|leav)\w*ing\b`,
		`\b(?:anyone|anybody|someone|somebody|family|relatives)\b[^.?!]{0,6}\b(?:depends?|depending|rel(?:y|ies)|dependent) on you(?: at home| financially)?`+stop,
		`\bchild ?care (?:is |all )*(?:in place|arranged|sorted|organi[sz]ed|lined up|covered)\b`,
		`\b(?:elderly|ageing|aging|frail|sick|disabled) (?:parents?|mother|father|relatives?|family members?)\b[^.?!]{0,20}\b(?:look after|care|support|live with)\b|\byou\b[^.?!]{0,20}\b(?:look after|caring? for|support) (?:an? |your )?(?:elderly|ageing|aging|frail|sick|disabled) (?:parents?|mother|father|relatives?|family)\b`,
		yourOwn(`(?:husband|wife|spouse|boyfriend|girlfriend|fianc[ée]e?|kids?|children|child|sons?|daughters?|babysitter|toddlers?|newborn|baby|in-laws|wedding|married name|maiden name|pregnancy|divorce)`,
			`go|goes|going|get|gets|need|needs|live|lives|stay|work|works|think|say|feel|mind|travel|move|agree|let|come|with|at`),
		`\bbefore you (?:got|were) married\b`,
		`\b(?:your|the name of your) (?:closest|nearest) relatives?\b|\byour next of kin\b`,
		`\bhow many (?:brothers|sisters|siblings)\b[^.?!]{0,20}\byou\b`,
		`\bwhat do you think (?:of|about) (?:inter-?office|office|workplace) (?:dating|romances?)\b`,
		`\b(?:your family|your kids|your children|your spouse) (?:move|relocate|come|join)(?: here)? (?:with you|too|as well)\b`,
		`\bbeing an? (?:single |working |new )?(?:parent|mother|father|mom|mum|dad)\b[^.?!]{0,60}\byour?\b|\byour?\b[^.?!]{0,60}\bbeing an? (?:single |working |new )?(?:parent|mother|father|mom|mum|dad)\b`,
		`\bis (?:that|this|it) your (?:married|maiden) name\b`,
		`\byou(?:'re| are)?(?: an?| still| newly| just| both)* (?:newly-?weds?|newly married|unmarried)\b`,
		`\bwhen(?:'s| is) (?:the|your) (?:wedding|baby)`+stop,
		`\b(?:what|how) (?:will|would|do|are|can) you\b[^.?!]{0,25}\b(?:about|for|with) (?:day ?care|child ?care|babysitting|a nanny|a babysitter)`+stop,
		`\byou and your (?:husband|wife|spouse|boyfriend|girlfriend)\b|\byou and your partner (?:planning to settle|married|together|living|both work)\b`,
		`\bhow many (?:kids|children) (?:are|were) you\b`,
		`\b(?:is|are|was|were|does|do|did|will|would|has|have|can|could) your (?:kids|children|husband|wife|spouse|sons?|daughters?|boyfriend|girlfriend) [a-z]+(?: |`+stop+`)`,
		`\byou share (?:a|your) (?:household|home|flat|house|apartment) with\b`,
		`\byour family (?:be )?(?:supportive|happy|okay|ok|on board|fine|comfortable) (?:of|with|about)\b`,
		`\b(?:man|woman|someone|somebody|anyone)(?: special)? in your life\b`,
		`\b(?:mov(?:e|ing)|relocat(?:e|ing)|bring(?:ing)?|leav(?:e|ing)|uproot(?:ing)?)\b[^.?!]{0,12}\b(?:with )?your family`+joins,
		`\bwhen you (?:marry|get married|have (?:kids|children|a baby|a family)|start a family)\b`,
		`\byou\b[^.?!]{0,15}\bthe (?:main|only|sole|primary) (?:earner|breadwinner|provider)\b`,
		`\byou\b[^.?!]{0,40}\bwith (?:one|two|three|four|five|\d|small|young|little) (?:kids|children)(?: at home)?`+stop,
		`\b(?:collect|pick up|fetch|drop off|feed|watch|mind) your (?:sons?|daughters?|kids|children|child)\b`,
		`\b(?:any|have|got) (?:little ones|wee ones|offspring|family of your own|dependents|dependants)`+stop,
		`\bis there (?:a|an|any) (?:significant other|husband|wife|spouse|boyfriend|girlfriend|partner at home|little one)\b`,
		`\bbeing an? (?:single |working |new )?(?:parent|mother|father|mom|mum|dad)\b[^.?!]{0,25}\b(?:fit|combine|compatible|square|go) (?:in )?(?:with|together)`,
		`\bwho supports you(?: at home| financially)`+stop,
		`\byou (?:have|need) to be (?:home|back) (?:when|for|before) your (?:kids|children|sons?|daughters?|husband|wife|baby)\b`,
		said(`married|unmarried|divorced|widowed|pregnant|husband|wife|spouse|boyfriend|girlfriend|kids|children|grandchildren|sons?|daughters?|baby|dependants|dependents|siblings|family (?:problems|issues|troubles|plans)|child ?care|babysitter|nanny|custody|(?:stable )?(?:home|family) life|marriage|relationship`),
		`\byour (?:partner|family|spouse|husband|wife) (?:be willing to |want to |have to )?(?:relocate|move|come with you|follow you)\b`,
		`\bare there (?:any )?(?:family|personal|domestic|child ?care|marital) (?:issues|problems|matters|reasons|obligations)\b[^.?!]{0,40}\b(?:attendance|affect|interfere|prevent|your work|the job|hours)\b`,
	)
	kinship = phrase.New([]string{
		`(?i)\b(?:suppose|imagine|what if|say),? (?:that )?(?:one of )?your (?:kid|child|baby|son|daughter|husband|wife|spouse|toddler|children|kids) ` +
			`(?:is|was|were|are|fell|falls?|gets?|got|need(?:s|ed)?|had|has|have|becomes?|became|calls?|called|couldn't|can't|wants?|wanted|decides?|decided|moves?|loses?|lost)\b`,
		`(?i:\bare you (?:any relation|(?:at all |by any chance |in any way )?related) (?:to|of) )(?:the [A-Z][\pL'-]+s\b|the [A-Z][\pL'-]+ (?i:family|clan)\b)`,
		`\b(?i:(?:prefer|want|wish|like) to be (?:called|addressed|known)(?: as)?) (?:Mrs|Miss|Ms)\b`,
	})
	indirectHealth = indirect(
		`\b(?:what(?:'s| is| was)?|how|why|when)\b[^.?!]{0,15}\b(?:wrong|happened|hurt|injured?|broke|break|lose|lost|matter)\b[^.?!]{0,8}\byour (?:(?:left|right|bad|own) )?(?:arm|leg|hand|foot|knee|back|eyes?|finger|hip|sight|hearing)s?`+stop,
		`\byou\b[^.?!]{0,15} (?:end(?:ed)? up|land|get|come to be|been|put) (?:in|on) (?:a|that|the) wheelchair\b`,
		`\b(?:have you (?:ever )?(?:had|suffered|sustained)|did you ever (?:have|suffer)) (?:an? |any )?(?:on[- ]the[- ]job|work-?related|workplace|back|sports|serious|head) (?:injur(?:y|ies)|accidents?)`+stop,
		`\b(?:were|are|have) you (?:ever |currently |still |already )?(?:been )?(?:(?:seriously|chronically|mentally|terminally) ill|hospitali[sz]ed|institutionali[sz]ed|operated on|colou?r[- ]?blind|deaf|blind|epileptic|diabetic|depressed|bipolar|obese|overweight|suicidal|hard of hearing|drug[- ]free|clean and sober|a (?:drug )?(?:addict|user))`+joins,
		`\byou (?:consider|regard|describe) yourself (?:to be |as )?(?:(?:a )?(?:person with a disability)|disabled|handicapped|healthy|physically fit)`+joins,
		`\bis your (?:hearing|eyesight|sight|health|back|heart|blood pressure|weight) (?:still |all )?(?:good|ok|okay|fine|normal|impaired|bad|poor|failing|a problem|in order)`+stop,
		`\bhow(?:'s| is| was| has) your (?:(?:mental|physical|general|overall) )*health(?: been)?(?: these days| lately| at the moment| now| so far)?`+stop,
		`\byou\b[^.?!]{0,12} (?:on|taking|using|prescribed) (?:(?:any|some|regular|strong|prescription) )*(?:medications?|medicines?|antidepressants|painkillers|insulin)(?:`+joins+`|( (?:that|which)\b))`,
		`\b(?:did|have) you (?:ever )?(?:have|had|catch|caught|get|got|contract(?:ed)?) (?:covid(?:-19)?|coronavirus|hiv|aids|hepatitis|tuberculosis|cancer|long covid|a stroke|a heart attack|a breakdown|burn-?out)`+joins,
		`\bdo you (?:tire|get tired|get winded) easily\b`,
		`\bwhen (?:did you last|was the last time you) (?:see|saw|visit(?:ed)?|go to|went to|been to) (?:a|the|your) (?:doctor|physician|psychiatrist|therapist|hospital)`+joins,
		`\b(?:you|your)\b[^.?!]{0,20}\bpre-?existing (?:medical |health )?conditions?`+joins,
		`\b(?:do you have|is there) an? (?:\w+ )?history of (?:mental|drug|alcohol|substance|back|heart|depression|seizures|illness|medical|psychiatric|cancer)\b`,
		`\b(?:do|did) you (?:ever )?(?:need|have|use|get|go (?:to|through)) (?:counsell?ing|therapy|psychotherapy|dialysis|chemotherapy|rehab)`+joins,
		yourOwn(`(?:disabilit(?:y|ies)|handicap|illness|medical (?:condition|history|records)|health (?:problems?|issues)|weight problem|sick leave|absences? due to illness)`, `keep|affect|prevent|limit|allow|interfere|require|be`),
		`\b(?:what|which) (?:treatments?|therapy|operations?|surgery|illness(?:es)?|injur(?:y|ies)|diagnosis)\b[^.?!]{0,10}\b(?:are|did|do|have|were) you (?:had|have|having|get|getting|receiving|suffer(?:ed)?|taking|undergoing|undergone)\b`,
		`\byou\b[^.?!]{0,15}\bon (?:long|short)[- ]term (?:disability|sick leave)\b`,
		`\b(?:do|will|have|must|should|need to) you\b[^.?!]{0,15}\b(?:see|visit|consult|go to) (?:a|your|the) (?:doctor|physician|therapist|psychiatrist|psychologist|specialist|counsell?or)(?:( (?:regularly|often|frequently|weekly|monthly)\b)|`+joins+`)`,
		`\bhow (?:often|many times) (?:do|did|have) you (?:\w+ )?(?:see|seen|visit(?:ed)?|go to|been to) (?:a|the|your) (?:doctor|physician|therapist|psychiatrist|psychologist|hospital)\b`,
		`\b(?:is|was|how (?:bad|severe|serious) is) your (?:disability|illness|injury|impairment|handicap|medical condition)\b`,
		`\bdo you have (?:good|normal|perfect|full|poor|bad) (?:hearing|eyesight|vision|sight)`+joins,
		`\bhow much (?:do|did|would) you weigh`+joins,
		`\b(?:have you|have you (?:ever )?had|do you have|have you got) any (?:(?:major|recent|serious|known) )*(?:operations?|surger(?:y|ies)|illness(?:es)?|(?:food )?allergies|(?:health|medical) (?:issues|problems|complaints|conditions))(?: recently| lately| before)?`+joins,
		`\bdo you have (?:food )?allergies`+stop,
		`\bhave you any (?:health|medical) (?:issues|problems|complaints|conditions)\b`,
		`\b(?:have|got|there) any (?:physical |health |medical |mental )?conditions? (?:that|which) (?:might|may|could|would) (?:keep|prevent|stop|limit|hinder) you\b`,
		`\byou\b[^.?!]{0,20}\bpass(?:ing)? (?:a|the|our) (?:medical|physical)(?: exam(?:ination)?)?`+joins,
		`\byou taking (?:anything|something|any pills) for your (?:nerves|back|heart|mood|sleep|blood pressure|anxiety|depression|pain)\b`,
		`\b(?:state|condition) of your health\b`,
		`\bhave you (?:ever )?(?:had|suffered) an? (?:mental |nervous |psychological )?(?:breakdown|collapse|seizure|miscarriage|relapse)`+joins,
		`\b(?:were|have|are|did) you\b[^.?!]{0,12}\b(?:treated|treatment|therapy|help|counsell?ing) for (?:an? |any |your )?(?:alcohol\w*|drugs?|drinking|substance|addiction|depression|anxiety|stress|mental|illness|disease|injury|cancer|condition|eating disorder|adhd)\b`,
		`\b(?:you|you\'ve|you\'re) (?:ever |fully |now |already |been |have |are )*(?:recover(?:ed)?|recovering) from (?:your|an?|the) (?:illness|injury|operation|surgery|accident|depression|cancer)`+joins,
		`\bbecause of (?:your|a) (?:disability|illness|condition|injury|back|health)`+joins,
		said(`handicapped|disabled|disabilit(?:y|ies)|handicaps?|impairments?|hiv(?:[- ]positive)?|epilep(?:sy|tic)|asthma(?:tic)?|diabet(?:es|ic)|migraines?|depress(?:ion|ed)|alcohol(?:ic|ism)|(?:drug|drinking|smoking|gambling) (?:habit|problem)s?|addict(?:ed|ion)?|hearing aid|contact lenses|illness(?:es)?|diseases?|allergies|(?:bad|weak|sore) (?:back|knees?|heart)|(?:back|heart|knee|weight|sleep|eye|hearing) (?:problems?|trouble|disease|pain)|arthritis|high blood pressure|breakdown|phobias?|insomnia|adhd|autism|dyslexi[ac]|bipolar|ptsd|medication|vaccinated|tested for (?:hiv|drugs)|(?:good|poor|bad|ill) health|overweight|unwell`),
		`\bmiss(?:ed)?\b[^.?!]{0,30}\b(?:because of|due to|through) (?:illness|sickness|ill health|your health|being (?:ill|sick))`+ends,
		`\byou (?:last |next )?(?:get|have|had|go for|due for|got) (?:a |your (?:last |next )?)?(?:check-?up|physical|medical)`+ends,
		`\byour corrected vision\b`,
		`\byou (?:currently |now |ever )?(?:seeing|see|seen|visit(?:ing|ed)?|consult(?:ing|ed)?) (?:a|an|any|your) (?:therapist|psychiatrist|counsell?or|psychologist)`+ends,
	)
	indirectReligion = indirect(
		`\bis (?:that|this|it) (?:an? |your )?(?:religious|muslim|islamic|jewish|christian|sikh|hindu) (?:\w+ )?(?:head ?(?:covering|scarf|dress|wear)|covering|symbol|necklace|garment|jewell?e?ry|tattoo|cross|turban|name|holiday)\b`,
		`\bwhat do you (?:usually |normally |typically )?do on (?:sundays?|saturdays?|fridays?|the sabbath|friday evenings?|sunday mornings?)`+stop,
		`\b(?:faith|religion|church|denomination|congregation|parish|creed|mosque|synagogue)\b[^.?!]{0,20}\byou (?:belong|attend|go|follow|practi[sc]e|were raised|grew up|identify|adhere|observe|worship)\b`,
		`\byou\b[^.?!]{0,20}\b(?:accepted|found|know|love|saved by) (?:jesus|christ|god|allah|the lord)\b`,
		`\b(?:are you|were you(?: raised| brought up)?|do you consider yourself)(?: to be| as)? (?:an? |very |in a )*(?:observant|devout|church-?goer|believer|atheist|agnostic|god-fearing|spiritual|religious)(?: (?:person|household|family|home))?`+joins,
		`\bdo you (?:keep|eat|follow) (?:a )?(?:kosher|halal)`+ends,
		yourOwn(`(?:religion|religious (?:beliefs?|views|practices?|affiliation|holidays|observance|obligations|upbringing|convictions)|church|pastor|priest|rabbi|imam|parish|creed|prayers?|faith|spiritual (?:life|beliefs?|leader))`, `keep|affect|prevent|require|allow|interfere|guide|influence|play|let|forbid|permit`),
		`\b(?:what(?:'s| is)|which is|where(?:'s| is)|tell us about) your (?:church|parish|congregation|mosque|synagogue|religion)\b`,
		`\bdo you (?:have|need|want) to (?:pray|fast|worship)\b`,
		`\b(?:were|are|have) you (?:been )?(?:baptised|baptized|christened|circumcised)\b`,
		`\b(?:religious|church) (?:reasons?|grounds|obligations|commitments|duties)\b[^.?!]{0,20}\byou\b|\byou\b[^.?!]{0,30}\b(?:religious|church) (?:obligations|commitments|duties)\b`,
		`\b(?:because of|for|due to) (?:church|your (?:religion|faith)|worship|religious reasons)`+stop,
		`\byou (?:belong to|a member of|part of|active in|go to|attend) (?:a|any) (?:(?:religious|faith|bible|prayer|church) (?:group|community|congregation|organi[sz]ation|circle)|church|mosque|synagogue)`+joins,
		`\byour (?:hijab|head ?scarf|turban|kippah?|yarmulke|burqa|niqab|veil|crucifix)\b`,
		said(`religious(?: person)?|christian|catholic|muslim|jewish|hindu|buddhist|mormon|atheist|baptist|protestant|sikh|believer|church member|religious beliefs|religion|denomination`),
		`\bdo you\b[^.?!]{0,20}\b(?:observe|keep|celebrate) (?:the sabbath|shabbat|ramadan|lent|easter|passover|yom kippur|religious holidays|holy days)\b`,
		`\byour denomination\b|\bmember of (?:a|any|which) (?:church|religious organi[sz]ation|congregation)`+joins,
	)
	indirectOrigin = indirect(
		`\bhow did you (?:come to |manage to )?(?:learn|pick up|acquire) (?:to speak |speaking |your )?(?:(?:such|so) (?:good|fluent) )?(?:spanish|french|german|italian|english|polish|russian|arabic|chinese|mandarin|hindi|turkish|portuguese|japanese|korean|dutch|a foreign language)(?: so well)?`+stop,
		`\b(?:what(?:'s| is)|tell us) your (?:visa|green card|residency|work permit) status\b|\b(?:what|which) (?:kind of |type of )?visa (?:are you on|do you (?:have|hold))\b`,
		`\bdo you (?:dream|think|count|swear) in (?:english|german|french|spanish|your (?:own|native|first) language)\b`,
		`\bare you (?:a native|native) (?:of|to) (?:this|the|here)\b|\bare you born and raised\b`,
		`\byou\b[^.?!]{0,25}\b(?:go|move|return|going|moving|returning) (?:back )?(?:home )?to your (?:home|native|own|old) country\b`,
		`\b(?:what|which) (?:tribe|caste|clan|ethnic group|race|ethnicity) (?:are|do|were) you\b`,
		`\byou (?:look|sound) (?:so |very |a bit |kind of )?(?:exotic|foreign|`+peoples+`)\b`,
		`\byour (?:ethnic|racial|national|cultural) (?:background|origins?|heritage|roots|ancestry)\b`,
		yourOwn(`(?:nationality|ethnicity|ancestry|birthplace|mother tongue|native (?:language|tongue|country|land)|homeland|country of (?:origin|birth)|skin colou?r|immigration status|accent)`, `from|affect|be|keep|make`),
		`\b(?:are|is) (?:you|your (?:family|parents)) (?:really |actually )?(?:from (?:here|around here|this country)|local)`+stop,
		`\byour (?:surname|last name|first name|name|accent) (?:sounds?|looks?|seems?|is) (?:so |very |a bit |rather )?(?:foreign|exotic|`+peoples+`)\b`,
		`\bdo you (?:have|hold) (?:an? )?(?:dual|double|another|foreign|second) (?:citizenship|nationality)\b`,
		`\b(?:were|are) you (?:naturali[sz]ed|born abroad)`+joins,
		`\bwhere (?:did|do|does) your `+relatives+` (?:grow up|emigrate|settle|immigrate)\b`,
		`\byou (?:always|ever|only) lived (?:here|in this country|in `+countries+`)`+joins,
		`\b(?:understand(?:ing)?|trouble with|problems? with) your accent\b`,
		`\bwhat (?:kind|sort|type) of (?:an? )?(?:accent|name|surname) (?:is (?:that|this|it)|do you have|have you got)\b`,
		`\bhow long (?:has|have) (?:you|your `+relatives+`) (?:been|lived|living|been living) in (?:the|this) (?:us|usa|u\.s\.|uk|country|states|united states|united kingdom)\b`,
		`\bwhere did you learn (?:to speak )?(?:english|german|french|spanish)`+stop,
		`\byou (?:consider yourself|belong to|identify as|a member of|part of) (?:to be )?(?:an? )?(?:(?:racial|ethnic|visible) )?minorit(?:y|ies)`+joins,
		`\b(?:of|have) (?:(?:any|some) )?`+peoples+` (?:descent|origin|ancestry|heritage|extraction|blood)`+joins,
		`\byour (?:lineage|descent|ancestors|bloodline|family tree|ethnic roots)`+joins,
		`\bdo you (?:hold|have|carry) a (?:foreign|second) passport\b`,
		`\byou (?:legally |illegally )(?:here|in (?:this country|`+countries+`))`+joins,
		`\bdid you acquire your (?:english|german|french|spanish|accent)\b`,
	)
	surname     = phrase.New([]string{`\b(?i:what (?:kind|sort|type) of (?:a )?(?:last |family |first )?name is) [A-Z]`})
	indirectSex = indirect(
		`\bwhat (?:sex|gender) (?:were|are) you\b`,
		`\b(?:would|will|do|can|could) (?:the |our |other )?(?:men|women|guys|male (?:colleagues|workers|staff)|female (?:colleagues|staff))\b[^.?!]{0,12}\b(?:take orders from|listen to|respect|accept|follow|obey|work (?:for|under)) you\b`,
		`\bhow (?:do|would|will) you (?:get (?:on|along)|work|cope|feel)\b[^.?!]{0,10} (?:with|about|around) (?:(?:other|only|mostly|all those) )*(?:women|men|females|males|ladies)`+stop,
		`\b(?:hard|difficult|harder|easier|uncomfortable|awkward)\b[^.?!]{0,10} to (?:work|deal|get along) (?:with|for|under) (?:a )?(?:wom[ae]n|m[ae]n|females?|males?)\b`,
		`\b(?:think|believe)(?: that)? (?:a|any) (?:woman|man|girl|female|male)\b[^.?!]{0,12}\b(?:do|handle|lead|manage|run) (?:this|the|such a|our) (?:job|role|team|work|crew)\b`,
		`\byou\b[^.?!]{0,12} (?:in|have) an? (?:same-sex|gay|lesbian|straight|polyamorous) (?:relationship|marriage|partner)\b`,
		`\b(?:would|do|will|could|can) you wear (?:a |an )?(?:skirt|dress|high heels|heels|make-?up|bra)(?:`+ends+`|( (?:to|for|at)\b))`,
		`\balways (?:had|hired|employed) an? (?:man|woman)\b`,
		`\bare you (?:attracted to|into|dating|married to) (?:an? )?(?:m[ae]n|wom[ae]n|guys?|girls?)\b`,
		`\ban? (?:woman|man|girl|lady|guy|female|male) like you\b`,
		`\b(?:men|women|guys|the lads) (?:will|would|could|can|might) (?:\w+ )?(?:accept|respect|obey|follow|listen to|take orders from) you\b`,
		`\bprefer to (?:date|sleep with|marry|go out with) (?:men|women|guys|girls)\b`,
		`\b(?:difficult|hard|tough|easy|like|feel|felt|cope with|challenge)\b[^.?!]{0,12}\bbeing an? (?:woman|man|girl|guy|female|male)\b`,
	)
	indirectFinances = indirect(
		`\byou\b[^.?!]{0,12}\bbehind (?:on|with|in) (?:your|any|the) (?:\w+ )?(?:payments?|bills|rent|mortgage|taxes|loans?)\b`,
		`\bhow (?:do|did|can|will) you (?:manage|live|get by|survive|make ends meet|support yourself|cope) (?:on what you (?:earn|make)|financially|on (?:that|your|one) (?:salary|income|pay|wage))`+ends,
		`\b(?:in|on|about|with|check|see|run|pull|view|into|at) your (?:own |personal )?credit(?: (?:report|history|score|rating|file|record))?`+joins,
		`\byou\b[^.?!]{0,12}\bon (?:welfare|food stamps|public assistance|the dole|housing benefit)\b|\byou (?:ever |currently )?(?:received?|receiving|get|claimed?) (?:welfare|food stamps|public assistance|unemployment benefits)\b`,
		`\bdo you live in (?:your own|a rented|an owned) (?:house|home|flat|apartment)\b`,
		`\b(?:creditors?|debt collectors?|bailiffs?)\b[^.?!]{0,30}\byou\b[^.?!]{0,12}\b(?:court|money|debts?|calls?|sued?|home)\b`,
		`\byou\b[^.?!]{0,12}\b(?:a mortgage|debts|a loan|loans|student loans|credit card debt) to (?:pay|repay|service)\b`,
		`(^|[.?!] )ever (?:been|gone) bankrupt\b`,
		`\bhow(?:'s| is| good is| bad is) your credit(?: score| rating| history)?`+stop,
		`\bdo you have (?:a |any |your own )?(?:savings? account|bank account|savings|investments|credit cards?|inheritance|private income)`+joins,
		`\byou (?:ever )?(?:been )?(?:refused|denied|turned down for) (?:a |any )?(?:loan|credit|mortgage|credit card)`+joins,
		`\bdo you owe (?:(?:anyone|anybody|someone|any|much|a lot of) )*(?:money|taxes|debts?)\b`,
	)
	indirectCriminalRecord = indirect(
		`\byou\b[^.?!]{0,8}\bspen[dt] (?:(?:a|any|the|some|one|even a|even one) )*(?:night|time|days?|years?|months?) (?:in (?:prison|jail|custody|a cell|detention)|behind bars)\b`,
		`\byou\b[^.?!]{0,8} (?:been )?(?:caught|arrested|stopped|convicted|charged|fined|cited|sentenced) (?:by the police )?(?:(?:for|with|of) )?(?:driving (?:drunk|while|under)|(?:a )?(?:dui|dwi)|drunk driving|shoplifting|theft|stealing|drugs?|possession|an? (?:felony|crime|misdemeanou?r|criminal offen[cs]e)|assault|fraud)\b`,
		`\b(?:any|had|have|been in|some|ever) (?:any )?(?:run-?ins?|trouble|brush(?:es)?|problems?) with (?:the )?(?:law|police|courts?)`+joins,
		`\b(?:background|criminal|police) (?:check|search)\b[^.?!]{0,25}\b(?:turn up|show|reveal|find|bring up|uncover)\b`,
		`\b(?:charges?|cases?|warrants?) (?:currently )?(?:pending|outstanding|open) against you\b`,
		`\b(?:do you have|have you got) (?:a |any )?(?:rap sheet|criminal past|criminal background|record with the police)\b`,
		`\b(?:misdemeanou?rs?|felon(?:y|ies)|convictions?|arrests?) on your (?:record|file)\b|\byour (?:criminal|arrest|police) record\b`,
		`\byou\b[^.?!]{0,10}\bsex offenders?\b`,
		`\byou (?:ever )?serve (?:any )?time`+stop,
		`(^|[.?!] )(?:ever|you ever) (?:been|get|gotten|got) (?:arrested|convicted|jailed|locked up|in (?:jail|prison|trouble with the (?:law|police)))\b`,
		said(`(?:criminal |unspent |prior |previous )?convictions?|(?:pending|criminal) charges|arrests?|(?:outstanding |arrest )?warrants?|jail time`),
	)
	indirectUnionOrPolitics = indirect(
		`\byou\b[^.?!]{0,12}\bvote (?:for|against) (?:a|the|our) (?:trade |labou?r )?union\b`,
		`\b(?:do|did) you (?:feel|think)\b[^.?!]{0,8}\b(?:about|of) (?:the (?:president|current (?:president|government|administration)|prime minister|last election|election results?|republicans|democrats)|trump|biden|abortion|gun control|affirmative action|(?:gay|same-sex) marriage|the death penalty)`+stop,
		`\byou\b[^.?!]{0,30}\b(?:to )?unioni[sz]e\b|\byou\b[^.?!]{0,30}\bunion (?:drive|campaign|card|petition|organi[sz]ing)\b`,
		`\byou\b[^.?!]{0,10}\bmembers? of (?:the )?(?:nra|aclu|naacp|freemasons|masons|rotary(?: club)?|lions club|knights of columbus)\b`,
		`\b(?:what|which) (?:clubs|societies|groups|organi[sz]ations|associations)\b[^.?!]{0,25}\b(?:outside (?:of )?work|in your (?:free|spare) time)\b`,
		`\b(?:have you (?:ever )?(?:taken part in|been to|attended|joined|participated in)|do you (?:go to|attend|take part in)) (?:an? |any )?(?:protests?|demonstrations?|political (?:rall(?:y|ies)|march(?:es)?|events?|meetings?))`+joins,
		`\b(?:were|are|have) you (?:ever |currently )?(?:been )?an? (?:shop steward|union (?:rep(?:resentative)?|official|organi[sz]er))`+joins,
		`\bdo you (?:\w+ )?support (?:(?:the|trade|labou?r) )*unions?`+stop,
		`\bparty are you (?:registered|enrolled) (?:with|in)\b`,
		`\b(?:are|were) you (?:very |still )?politically (?:active|engaged|involved|minded)\b`,
		`\byou\b[^.?!]{0,20}\bunion (?:activit(?:y|ies)|work|membership|business)`+joins,
		`\byou (?:ever )?cross(?:ed)? a picket line\b|\byou\b[^.?!]{0,10}\b(?:on|joined) (?:a|the) picket line\b`,
		`\byour membership (?:in|of) (?:any |a )?(?:lodges?|clubs?|fraternit\w+|sororit\w+|societ\w+|unions?|part(?:y|ies))\b`,
	)
	indirectMilitary = indirect(
		`\b(?:kind|type|sort|reason|grounds|circumstances)\b[^.?!]{0,10}\bdischarge (?:did you (?:get|receive|have)|from the \w+|was it)\b`,
		`\b(?:reason|grounds|circumstances|basis|kind|type) (?:for|of) your (?:military )?discharge`+stop,
		`\bwhy did you leave the (?:army|navy|air force|marines|military|armed forces|coast guard|national guard)`+joins,
		`\bwhen were you discharged`+joins,
		`\b(?:do|will|would) you (?:still )?(?:have|need) to (?:do|serve|go on|attend) (?:reserve|national guard|guard) (?:duty|training|drills?|service)\b`,
		`\byou\b[^.?!]{0,12}\b(?:leave|left|discharged)\b[^.?!]{0,20}\b(?:army|navy|military|marines|air force|forces)\b[^.?!]{0,15}\b(?:dis)?honou?rabl[ey]\b`,
		`\b(?:weekend|monthly) drills?\b[^.?!]{0,12}\b(?:guard|reserves?)\b`,
		`\byou (?:ever )?discharged (?:dis)?honou?rabl[ey]\b`,
	)
	indirectSalaryHistory = indirect(
		`\byour (?:current|present|last|previous|former|most recent|starting|ending|final) (?:and (?:current|ending|final|last) )?(?:(?:base|total|annual|gross|net|monthly|hourly) )*(?:salary|wages?|(?:(?:salary|pay|compensation|benefits) )?package (?:worth|at)|pay|base|bonus|ote|earnings|remuneration|ctc|income)(?:`+joins+`|( (?:at|there|with your|before)\b))`,
		`\bhow much (?:are|were) you (?:currently |now )?(?:on|getting|taking home)(?: right now| now| currently| at the moment)?`+stop,
		`\b(?:share|send|show|provide|bring|see|have|forward)\b[^.?!]{0,15}\byour (?:(?:most recent|last|latest|current|previous|two|three|last (?:two|three)) )*(?:w-?2s?|pay ?stubs?|pay ?slips?|pay ?checks?|tax returns?|salary (?:slips?|certificates?|statements?)|p60)`+joins,
		`\bwhat (?:did|do|does|are|were) (?:they|your (?:(?:current|last|previous|former|present) )?(?:employer|company|boss)) (?:currently )?pay(?:ing)? you\b`,
		`\bhow (?:much of|big) a (?:raise|pay (?:rise|cut|increase)) (?:would|will|is) (?:this|that|it)\b`,
		`\byour (?:current|present|last|previous|former|most recent) (?:(?:base|total|annual|gross|net) )*(?:comp|compensation)`+joins,
		`\bhow much (?:did|do) you (?:earn|make|get paid|take home) (?:last year|annually|monthly|(?:a|per) (?:year|month|week)|there|before that)`+stop,
		`\byour (?:salary|pay|wage|earnings|compensation) (?:progression|development|history|growth)\b`,
		`\bwhat (?:did|does) your (?:last|previous|current|old) (?:job|position|role|employer) pay`+stop,
		`\bwhat (?:salary|pay|wage) were you on\b`,
		`\bhow much money (?:do|did|are) you (?:currently |now )?(?:make|making|earn|earning)`+ends,
		`\bwhat (?:did|do) you earn (?:at|in|with) your (?:last|previous|current|present) (?:position|job|employer|role|company)\b`,
		`\byour (?:last|previous|current|present) (?:pay|wage|salary|hourly|day) rate\b`,
	)
	indirectSocialMedia = indirect(
		`\b(?:facebook|instagram|tiktok|snapchat)\b[^.?!]{0,25}\b(?:can|may|could) (?:i|we) (?:see|look at|view|check) (?:it|your (?:profile|account|page|feed|posts))`+joins,
		`\b(?:may|can|could) (?:we|i) (?:follow|friend|add|see|look at|check) (?:you on|your (?:private |personal )?) ?(?:instagram|facebook|tiktok|snapchat)`+joins,
		`\b(?:log-?ins?|passwords?|credentials|access) (?:to|for|of) your (?:own |private |personal )?(?:social|facebook|instagram|tiktok|snapchat)\b`,
		`\b(?:facebook|instagram|tiktok|snapchat|twitter) (?:account|profile|page)\b[^.?!]{0,12}\b(?:we can|for us to) (?:look|see|check|follow)\b`,
	)
)

// indirect takes up patterns without regard to case.
func indirect(patterns ...string) *phrase.List {
	for i := range patterns {
		patterns[i] = "(?i)" + patterns[i]
	}
	return phrase.New(patterns, aboutWork...)
}

// aboutWork are sentences about other people, or about examples of work.
var aboutWork = []string{
	`(?i)[^.?!]*\b(?:patients?|clients?|customers?|guests?|visitors?|passengers?|pupils?|students?|learners?|residents?|tenants?|users?|readers?|families|members of the public|colleagues?|co-?workers?|team ?mates?|team members?|employees?|direct reports?|reports|applicants?|candidates?|volunteers?|somebody else|policy|policies|programmes?|programs?|curriculum|products?|features?|campaigns?|services for)\b[^.?!]*`,
	`(?i)[^.?!]*\b(?:tell (?:me|us) about (?:a time|an? (?:\w+ )?(?:project|case|situation|occasion|example))|give (?:me|us) an example|an example of|describe (?:a|the) (?:time|situation|case)|experience (?:with|in|of|as)|explain|suppose|imagine|what would you do|how would you (?:handle|respond|react|help|support|advise|teach|design|talk to|deal with))\b[^.?!]*`,
	`(?i)\bleave (?:cover|replacement|contract|position)\b`,
	`(?i)\byou (?:do not|don't|needn't|need not|won't|will not|mustn't|must not)\b[^.?!]*`,
}

// said is a pattern for what somebody says of a candidate: that they are it, or have it.
func said(things string) string {
	return `\b(?:are you|were you|do you (?:have|get|suffer from|take|wear|use|see)|did you (?:ever )?(?:have|get)|have you|you(?:'re| are))(?: (?:` + fill + `))* (?:` + things + `)(?:` + stop + `|( (?:now|right now|currently|at the moment|these days|yet|recently|lately)\b))`
}

// fill are words that change nothing about who has what is named after them.
const fill = `a|an|any|the|your|own|some|ever|currently|still|now|already|been|being|to|be|had|got|have|physically|mentally|seriously|happily|very|really|` +
	`actually|serious|chronic|severe|mild|minor|major|long-term|past|previous|prior|recent|known|mental|physical|medical|personal|regular|seeing|taking|in|on|from`

// yourOwn is a pattern for something of the candidate's, that isn't the beginning of another thing's name.
func yourOwn(what, verbs string) string {
	return `\byour (?:own )?` + what + `(?:'s)?(?:` + stop + `|( (?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|might|and|or|if|when|while|ever|` + verbs + `)\b))`
}
