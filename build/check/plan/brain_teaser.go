package plan

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var brainTeaser = rule.Rule{
	Languages: []string{phrase.English},
	Rule: source.Rule{
		Name:     "brain-teaser",
		Severity: source.Warning,
		Doc: "The question is a riddle, or asks about animals or superheroes. Such questions don't predict who will do " +
			"the work well; they reward people who know the trick, and leave candidates with a poor impression of the " +
			"interviewer. Ask about something from the job instead: a case that really came up, with the figures that " +
			"were known at the time.",
		Source: facts.Cited("Brainteasers predict nothing, yet interviewers keep asking them.",
			"google-rework-interviewing", "highhouse-2019"),
		Bad:  "How many golf balls fit into a school bus?",
		Good: "A coach with 50 visitors arrives half an hour before closing time. What do you do?",
	},
	Role:  rule.InRoles(findBrainTeaser),
	Skill: rule.InBanks(findBrainTeaser),
}

var brainTeasers = phrase.New([]string{
	`(?i)\bhow many (?:[\w-]+ ){1,5}?(?:(?:can|could|would|will|do you think) )?(?:you )?(?:fit|fits|go|squeeze[ds]?|put|take to fill)\b[^?]{0,40}\b(?:bus|buses|jumbo|jet|747|plane|airplane|aeroplane|room|car|elevator|lift|swimming pool|stadium|limousine|limo|refrigerator|fridge|bathtub|train|truck|van|house|building|suitcase)\b`,
	`(?i)\bhow many (?:golf|tennis|ping[- ]?pong|table[- ]tennis|basket|foot|soccer)[- ]?balls\b`,
	`(?i)\bhow many (?:piano tuners|petrol stations|gas stations|windows|barbers|hairdressers|taxis|dentists|manholes?(?: covers)?|pizzas|nappies|diapers|traffic lights|cups of coffee|lamp ?posts|street ?lights|bricks) (?:(?:are (?:there )?|exist )in (?:(?:a|the|this|all of) )?[\w-]+|exist\b|do you think (?:there )?are\b|are (?:sold|eaten|drunk|there)\b)`,
	`(?i)\bman-?hole(?: cover)?s? (?:are )?(?:round|circular)\b`,
	`(?i)\bif you (?:were|could be|had to be|became) (?:an? |any |some )?(?:(?:kind|type|sort) of )?(?:animal|tree|super-?hero|super-?villain|fruit|vegetable|colou?r|kitchen (?:appliance|utensil)|utensil|piece of (?:fruit|furniture)|car|flower|plant|bird|fish|dog|cat|cartoon(?: character)?|fictional character|movie character|character (?:in|from)|brick|crayon|pizza(?: topping)?|ice[- ]cream(?: flavou?r)?|sandwich|salad|song|box of cereal|cereal|spirit animal|shape|font|drink|cheese|biscuit|kitchen|season|pencil|dinosaur|planet|insect|household (?:item|appliance))(,|\?|;| what| which| who| and\b| would)`,
	`(?i)\b(?:what|which) (?:kind of |type of |sort of )?(?:animal|tree|super-?hero|fruit|vegetable|colou?r|kitchen (?:appliance|utensil)|cartoon character|fictional character|dinosaur|ice[- ]cream flavou?r|pizza topping|flower) (?:would you (?:be|choose to be|want to be|like to be)|are you|best describes you|represents you|describes your)\b`,
	`(?i)\b(?:your|what|which|one|any) (?:spirit animal|super-?powers?|theme song)\b|\btheme song (?:for|of) your\b`,
	`(?i)\b(?:to|on) (?:a|an|the) (?:desert(?:ed)?|lonely|uninhabited) island\b`,
	`(?i)\bshr[iu]nk\b[^?]{0,80}\b(?:blender|coin|nickel|penny|pencil)\b`,
	`(?i)\b(?:three|3) (?:light[ -]?)(?:switches|bulbs)\b`,
	`(?i)\b(?:clock(?:'s)?|hour and minute|minute) hands?\b[^?]{0,40}\b(?:overlap|angle|cross)\b|\bhands of a clock\b`,
	`(?i)\b(?:dinner|lunch|coffee) with (?:anyone|any (?:\w+ )?(?:person|people|figure|celebrity)|(?:three|\d) (?:people|historical))\b|\b(?:dead or alive|living or dead)\b`,
	`(?i)\bhow many (?:[\w-]+ ){1,4}(?:are (?:there )?|exist |live |do you think (?:there )?are |would you say (?:there )?are )(?:currently |now )?(?:in|on) (?:the (?:world|united states|us|usa|u\.s\.|uk|united kingdom|country|city|state|planet|netherlands|universe)|america|europe|asia|africa|australia|canada|mexico|brazil|china|india|japan|germany|france|spain|italy|england|scotland|ireland|poland|sweden|switzerland|austria|new york(?: city)?|manhattan|brooklyn|chicago|los angeles|san francisco|seattle|boston|london|paris|berlin|tokyo|texas|california|florida|illinois|ohio|georgia|alaska|hawaii|washington|oregon|nevada|arizona|colorado|utah|kansas|iowa|michigan|wisconsin|minnesota|virginia|pennsylvania|new jersey|massachusetts|toronto|sydney|mumbai|this (?:city|town|country|building))\b`,
	`(?i)\bhow many (?:[\w-]+ ){1,4}(?:are|can you find|do you think are)(?: there)? (?:on|in) (?:a|an|the) (?:\w+ )?(?:quarter|dime|nickel|penny|coin|golf ball|tennis ball|football|soccer ball|basketball|dollar bill|dog|cat|zebra|human head|piano|chess ?board|rubik'?s cube|deck of cards|watermelon|tree|beach|desert|jar|jelly bean jar)\b`,
	`(?i)\b(?:you (?:have|are given|'ve got)|there are|given|imagine|suppose you have) (?:only |exactly )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty(?:-five)?|fifty|a hundred|a thousand) (?:[\w-]+ ){0,2}(?:horses|balls|coins|marbles|eggs|jugs|buckets|ropes|fuses|prisoners|pirates|hats|socks|pills|hourglasses|matches|bottles|light ?bulbs|switches|doors|gold bars?|candles)\b[\s\S]{0,260}\b(?:how (?:many|few)|which (?:one|ball|coin|bottle|switch|door|pill|jug)|what (?:is the )?(?:least|smallest|minimum|fewest)|measure exactly|identify|(?:odd|heavier|lighter|fake|poisoned) (?:one|ball|coin|bottle))\b`,
	`(?i)\b(?:gallon|litre|liter|quart|pint)s?[- ](?:jug|bucket|container|bottle)\b[^?]{0,80}\b(?:jug|bucket|container|bottle)\b`,
	`(?i)\b(?:fewest|minimum|smallest|least|how many) (?:number of )?(?:weighings|races|drops|moves|crossings|cuts|tosses|flips|guesses)\b`,
	`(?i)\b(?:penguin|sombrero|elephant|giraffe|unicorn|martian|zombies?|dragon|gorilla|hippo(?:potamus)?|kangaroo|bear|lion|duck)s?\b[^?]{0,80}\b(?:walks? (?:in|through|into)|wearing|in(?:to|side)? (?:a|the) (?:fridge|refrigerator|room|bar|elevator|freezer)|duck-sized|horse-sized)\b`,
	`(?i)\b(?:weigh|fight|hide|get rid of|put|fit|rather (?:fight|be)) (?:an? |\d+ |the |\w+ ){1,2}(?:elephant|giraffe|gorilla|airplane|plane|jumbo jet|duck|horse-sized|duck-sized)`,
	`(?i)\bzombie apocalypse\b|\b(?:move|relocate) mount (?:fuji|everest)\b|\bdescribe (?:the )?colou?r (?:\w+ )?to (?:a|someone|somebody)\b|\bcolou?r (?:yellow|red|blue|green|purple)\b[^?]{0,30}\bblind\b`,
	`(?i)\bwhy (?:are|is|do|does) (?:tennis balls?|golf balls?|manholes?|m&m|the sky|bubbles|mirrors?|pizza boxes|penny|cans|soda cans|coke cans) `,
	`(?i)\bif (?:you|someone|somebody) (?:won|win|inherited|had won|gave you|were given|got|found) (?:the lottery|a lottery|(?:a|one|ten|\d+) (?:million|billion)(?: dollars| pounds| euros)?|an elephant|a time machine|a magic wand)\b|\bif you (?:had|could have) (?:a time machine|a magic wand|three wishes|any super|one wish)\b|\bif you could (?:have|choose|pick) (?:any|one) super|\btime travel(?:l?ed)? to\b[^?]{0,40}\byou\b`,
	`(?i)\b(?:title|name) (?:of|for|would you give(?: to)?) your (?:own )?(?:autobiography|memoirs?|debut album|biography|life story|boat|band)\b|\b(?:movie|film|book) (?:were |was |is )?(?:made |written )?(?:of|about) your life\b|\bwho would play you\b`,
	`(?i)\bhow (?:weird|lucky|strange|quirky|crazy) are you\b|\bscale (?:of|from) (?:one|1) (?:to|-) (?:ten|10)[^?]{0,20}\b(?:weird|lucky|strange|quirky|crazy)\b`,
	`(?i)\bhow (?:much|many|long|far) (?:\w+ ){0,4}(?:(?:gallons|litres|liters|buckets) of|(?:to|charge to) (?:wash|clean|paint) (?:all|every)|(?:does|do|would) (?:a|an|the|all) (?:\w+ )*weigh(?: ?\?|$)|water (?:flows|is) |to drain|to count to|blades of grass|grains of (?:sand|rice)|hairs?|ping[- ]pong|jelly ?beans|gumballs|m&ms|pennies|stack of (?:pennies|dollar))\b`,
	`(?i)\b(?:fox|wolf|goat|chicken|cabbage|bag of grain)\b[^?]{0,120}\b(?:cross|boat|river)\b|\b(?:cross|crossing) (?:a|the) (?:rickety |old |rope )?bridge (?:at night|in the dark)\b|\b(?:burn(?:s|ing)?|rope) (?:\w+ ){0,4}(?:exactly )?(?:one|an|60) (?:hour|minutes)\b|\b\d+[- ](?:stor(?:e?y|ies)|floors?)\b[^?]{0,80}\beggs?\b|\beggs?\b[^?]{0,80}\b\d+[- ](?:stor(?:e?y|ies)|floors?)\b|\bbehind (?:one|two) (?:of (?:them|the doors) )?(?:is|are) (?:a )?(?:goats?|car)\b`,
	`(?i)\b(?:is half|costs? (?:\$|€|£)?1(?:\.00)? more than|twice as old as)\b[^?]{0,80}\bhow (?:much|old)\b|\bbat and (?:a )?ball\b`,
	`(?i)\b(?:what|which) (?:would you|three|five|one|things?|items?)\b[^?]{0,40}\b(?:take|bring) (?:with you )?(?:to|on) (?:mars|the moon|a spaceship|a (?:desert|deserted) island|space)\b`,
	`(?i)\b(?:best|favou?rite) (?:disney|cartoon|super-?hero|star wars|harry potter|game of thrones) (?:\w+ )?character\b|\bfavou?rite (?:colou?r|animal|dinosaur|ice cream|pizza topping|superhero)\b`,
	`(?i)\bhow would you (?:get|escape|survive)\b[^?]{0,30}\b(?:blender|desert(?:ed)? island|zombie|alien)`,
	`(?i)\b(?:an? )?(?:alien|martian|time traveller|time traveler) (?:lands|arrives|comes|asks|visits)\b|\bif aliens\b`,
},
	// What a product or a place is about.
	`(?i)\b(?:our|your|the) (?:zoo|park|safari|game|app|film|museum|aquarium|customers?|users?|market|service)\b[^?]{0,60}\?`,
	`(?i)\bhow many [^?]{0,40}\b(?:your|our) [^?]*`,
)

func findBrainTeaser(f *rule.Finder, q *rule.Asked) {
	if found := brainTeasers.In(&q.Words); len(found) > 0 {
		f.Report(q.At(found[0].From, found[0].To), "this is a puzzle or a game, which says nothing about how someone works").
			Help("ask about a case from the job, or what the candidate did in one")
	}
}
