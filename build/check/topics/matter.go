package topics

import (
	"regexp"
	"slices"
	"strings"

	"rolewright/build/phrase"
)

// matters are words that are hardly ever about anything but the topic when a question speaks to a candidate about
// themselves, by language: “pregnant”, “Schufa”, “syndicat”. Such a question needn't have a form that is known.
type matters struct {
	english, german, french string
}

func (m matters) lists() (english, german, french *phrase.List) {
	return addressed(m.english, `you(?:r|rs|rself|'re|'ve|'d|'ll)?`, goesOn, plainTasks, aboutTasks, aboutWork),
		addressed(m.german, `(?:sie|ihnen|`+
			`ihre?[nmrs]?)`, `[^\pL.?!-]`, plainGermanTasks, germanTasks, germanWork),
		addressed(m.french, `(?:vous|votre|vos)`, frenchGoesOn, plainFrenchTasks, frenchTasks, frenchWork)
}

// What a sentence may go on with after a word that stands for itself. The word isn't part of another thing's name then:
// a union, but not a union contract.
const (
	goesOn = `(?:[,;:]| (?:and|or|at (?:all|home|work|the moment|present)|in (?:the (?:past|last|picture|war)|(?:two|three|five|ten|a few|\d+) years|` +
		`your|this|here|(?:19|20)\d\d)|` +
		`on (?:you|your|which)|if|when|while|because|again|yet|now|today|currently|recently|lately|already|` +
		`before (?:applying|you|now|we|that)|` +
		`after|last|this|these|to (?:tell|deal|worry|support|pay|repay|look)|we (?:should|could|can|need|` +
		`can't)|` +
		`you|so|as a|ever|still|` +
		`that (?:we|might|may|could|would|has|takes)|for (?:us|a (?:minute|moment)|this)|too|either|then|here|` +
		`there|anyway|by now|` +
		`every|each|outside|off|is|are|was|were|has|have|do|does|did|would|will|can|could|until|without|` +
		`instead|` +
		`for|by|to|at|on|like|affect\w*|change\w*|be|been|being|stop\w*|prevent\w*|keep\w*|mean|removed|` +
		`missing|need(?:s|ed)?|want(?:s|ed)?|call(?:s|ed)?|take[ns]?|took|gets?|gives?|lets?|makes?|tells?|` +
		`thinks?|` +
		`feels?|minds?|knows?|` +
		`with (?:your|you|us))\b)`
	frenchGoesOn = `(?:[,;:]| ?[,;:]| (?:et|ou|à (?:rembourser|la maison)|au (?:bureau|travail)|pour (?:vous|` +
		`ce)|` +
		`dans|en (?:ce|cours|france)|sur (?:vous|votre)|` +
		`si|quand|chez|est|sont|depuis|pendant|par|avant|cette|vous|a|ont|aujourd'hui|actuellement|déjà|encore|` +
		`récemment|le|la|votre|` +
		`vos|que vous|qui vous|bientôt|de l'équipe|du groupe|aînée?|cadette?|habite|habite-t-il|habite-t-elle|travaille|vit|va|peut|serait|pense|dit|doit|avez-vous|êtes-vous|faites-vous|qui pourraient?|doit-il|est-il|est-elle|sont-ils)([^\pL]|$))`
)

// addressed are questions that hold one of the words and speak to somebody.
func addressed(words, you, goesOn string, except ...[]string) *phrase.List {
	if words == "" {
		return phrase.New(nil)
	}
	word := `(?:` + words + `)`
	var all []string
	for _, some := range except {
		all = append(all, some...)
	}
	ways := []string{
		`(?i)\b` + you + `(?:[ -][^.?!]*)?[^\pL]` + word + `(` + goesOn + `[^.?!]*\?| ?\?)`,
		`(?i)(^|[^\pL])` + word + `(?: |` + goesOn + `(?:[^.?!]*[^\pL.?!])?)` + you + `([^\pL.?!][^.?!]*\?|\?)`,
	}
	if own := withinReach(words, you); own != "" {
		ways = append(ways, `(?i)(^|[^\pL])(?:`+own+`)(`+goesOn+`[^.?!]*\?| ?\?)`)
	}
	return phrase.New(ways, all...)
}

// withinReach are those of some alternatives that speak to somebody themselves, such as “your age”.
func withinReach(words, you string) string {
	speaks := regexp.MustCompile(`(?:^|[^\pL])` + you + `(?:[^\pL]|$)`)
	var own []string
	for _, way := range alternatives(words) {
		// Of “(?:a|your) doctor”, only “your doctor” speaks to somebody.
		if first, rest, ok := firstGroup(way); ok && speaks.MatchString(first) {
			first = strings.Join(slices.DeleteFunc(alternatives(first), func(s string) bool { return !speaks.MatchString(s) }), "|")
			way = `(?:` + first + `)` + rest
		}
		if speaks.MatchString(way) {
			own = append(own, way)
		}
	}
	return strings.Join(own, "|")
}

// alternatives divides a pattern at the bars that are outside its groups.
func alternatives(pattern string) (all []string) {
	depth, from := 0, 0
	for i, r := range pattern + "|" {
		switch {
		case r == '(':
			depth++
		case r == ')':
			depth--
		case r == '|' && depth == 0:
			all = append(all, pattern[from:i])
			from = i + 1
		}
	}
	return all
}

// firstGroup divides a pattern that begins with a group.
func firstGroup(pattern string) (group, rest string, ok bool) {
	inside, ok := strings.CutPrefix(pattern, `(?:`)
	if !ok {
		return "", "", false
	}
	depth := 1
	for i, r := range inside {
		switch r {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return inside[:i], inside[i+1:], !strings.HasPrefix(inside[i+1:], "?")
			}
		}
	}
	return "", "", false
}

// plainTasks are questions about how work is done, whatever it is about.
var plainTasks = []string{
	`(?i)(^|[.?!;:,] |\band )how [\w-]+ (?:was|is|were|are) the [^.?!]*`,
	`(?i)(^|[.?!;:,] |\band )how (?:do|did|would|will|should|can|could|might|have) you [^.?!]*`,
	`(?i)[^.?!]*\bwhat (?:would|should|do|did|can|will|have) you (?:\w+ )?(?:do|learn(?:ed)?|gain|know|look|` +
		`check|` +
		`need|use|pick|choose|` +
		`recommend|suggest|advise|tell|change|bring|try|offer|expect|write|consider|want|keep|read|` +
		`order)\b[^.?!]*`,
	`(?i)[^.?!]*\b(?:what|which)(?: [\w'-]+){0,4} (?:would|should) you\b[^.?!]*`,
	`(?i)[^.?!]*\b(?:what|which) (?:forms|instruments|tools|trials|steps|checks|words|books|texts|rules|signs|` +
		`methods) [^.?!]*`,
	`(?i)\bhow old are you (?:willing|prepared|ready|able)\b[^.?!]*`,
	`(?i)[^.?!]*\bwhat (?:would|did) you like to (?:earn|make|be paid)\b[^.?!]*`,
	`(?i)[^.?!]*\b(?:which|what) (?:[\w-]+ ){1,4}(?:would|should|will|can|did|do|have) you (?:\w+ )?(?:use|` +
		`pick|` +
		`choose|recommend|suggest|take|sell|sold|offer|` +
		`write|win|drop|follow first|combine|run|plan|prefer|want|design|build|built|manage[d]?|` +
		`work(?:ed)? (?:on|` +
		`with|for)|teach|taught|read about)\b[^.?!]*`,
	`(?i)[^.?!]*\b(?:can|could|would) you (?:please )?(?:describe|explain|tell (?:me|us) (?:about|how)|` +
		`walk (?:me|` +
		`us)|` +
		`(?:give|share|think of) (?:me |us )?an? (?:example|time|story|situation))\b[^.?!]*`,
	`(?i)[^.?!]*\b(?:(?:written|reported|published|taught|read|spoken|researched) (?:about|on)|paid (?:on|by) commission)\b[^.?!]*`,
	`(?i)[^.?!]*\b(?:managed?|run|ran|grown|built|handled|looked after|administered|prepared|served|` +
		`advised) (?:a|` +
		`an|the|any|several|our|other)\b[^.?!]*`,
	`(?i)[^.?!]*\b(?:experience[ds]?|worked|familiar|trained|training|qualif\w+|certif\w+|skilled|skills|` +
		`knowledge of|know how|project|campaigns?|negotiat\w+|` +
		`projects|audience|brand|strategy|data|software|dataset|systems?|market(?:ing)?|expectations?|policy|` +
		`policies|law|laws|regulations?|` +
		`adjustments?|accommodations?|authori[sz]ed|permitted|eligible|health and safety|right to work|` +
		`at least (?:16|18|21)|` +
		`legal age|` +
		`(?:want|like|hope|expect|wish|aim|looking|prefer) to (?:earn|make|be paid)|call the police|` +
		`teach(?:ing)?|` +
		`taught|lessons?|class(?:es)?|` +
		`work(?:ing)? (?:with|for|in|on|at) (?:(?:a|an|the|young|small|older|sick|disabled) )*(?:children|kids|` +
		`babies|people|church|prison|hospital|union|army|police|military))\b[^.?!]*`,
	`(?i)[^.?!]*\b(?:for|in|with|to|about|of|on) (?:our|their|its|his|her|a company's|(?:a|an|the|` +
		`your) (?:(?:last|previous|former|current|present) )?(?:employer|company|clients?|team|brand|` +
		`firm))\b[^.?!]*`,
	`(?i)[^.?!]*\b(?:as the (?:job|role|work|position)|relevant to (?:this|the)|this (?:job|role|` +
		`position) (?:is|` +
		`requires|needs|involves|includes))\b[^.?!]*`,
}

// plainGermanTasks and plainFrenchTasks are the same in other languages.
var (
	plainGermanTasks = []string{
		`(?i)(^|[.?!;:,] |\bund )(?:wie|womit|woran|wozu) (?:\pL+) sie [^.?!]*`,
		`(?i)[^.?!]*\b(?:github|gitlab|linkedin|xing|arbeitsprobe|portfolio|was (?:tun|machen|würden|haben) sie[^.?!]*(?:,? wenn| gelernt)|` +
			`welche[nrms]? (?:\pL+ ){1,3}(?:würden|empfehlen|nehmen|nutzen|` +
			`nahmen|verkaufen|setzen|planen|vertreten|berücksichtigen) sie|erfahrung(?:en)?|kenntnisse|` +
			`gearbeitet|` +
			`ausbildung|kampagnen?|` +
			`verhandlungen|verhandelt|verhandeln|daten|markt|system|software|gesetze?|vorstellungen|vorstellen|` +
			`stellen sie sich|anpassungen?|arbeitserlaubnis|` +
			`dürfen sie in|unterricht(?:en|et)?|klasse|möchten sie (?:bei uns )?verdienen|mindestens 18|` +
			`arbeit mit (?:kindern|menschen)|für uns|bei uns verdienen)(?:[^\pL][^.?!]*|$|\b)`,
	}
	plainFrenchTasks = []string{
		`(?i)(^|[.?!;:,] |\bet )comment [^.?!]*`,
		`(?i)[^.?!]*\b(?:que feriez|que faites|qu'avez-vous appris|` +
			`quel(?:le)?s? (?:[\pL'-]+ ){1,3}(?:choisiriez|` +
			`conseillez|recommandez|utiliseriez|vendez|représentez|proposez|` +
			`mettez|prenez)|expérience|formation|travaillé|négocié|négociez|campagnes?|données|marché|système|` +
			`logiciel|loi|lois|prétentions|souhaitez-vous gagner|` +
			`aménagements?|autorisation|autorisée?|enseign\pL+|classe|travailler (?:avec|pour) (?:des|` +
			`les) (?:enfants|personnes)|pour nous|sert pour)(?:[^\pL][^.?!]*|$|\b)`,
	}
)
