package plan

import (
	"rolewright/build/check/rule"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var brainTeaser = rule.Rule{
	Rule: source.Rule{
		Name:     "brain-teaser",
		Severity: source.Warning,
		Doc: "A riddle, or a question about animals and superheroes. Such questions don't tell who will do the work well; they reward those " +
			"who know the trick, and leave candidates with a poor view of whoever asked. Ask for something from the job instead: a case " +
			"that occurred, with the figures that were known then.",
		Source: "Google re:Work, guide to structured interviewing: brainteasers were given up because they predict nothing; " +
			"Highhouse, Nye and Zhang (2019), Applied Psychology 68, on why interviewers ask them all the same.",
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
})

func findBrainTeaser(f *rule.Finder, q *rule.Asked) {
	if found := brainTeasers.In(&q.Words); len(found) > 0 {
		f.Report(q.At(found[0].From, found[0].To), "this is a puzzle or a game, which says nothing about how somebody works").
			Help("put a case from the job, or ask what the candidate did in one")
	}
}
