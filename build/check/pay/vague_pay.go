package pay

import (
	"slices"

	"rolewright/build/check/facts"
	"rolewright/build/check/law"
	"rolewright/build/check/posting"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var vaguePay = rule.Rule{
	Rule: source.Rule{
		Name:     "vague-pay",
		Severity: source.Warning,
		Doc: "Pay is praised or postponed instead of stated: “competitive salary”, “depending on experience”. It tells " +
			"candidates nothing, and in more and more places the law requires figures. State a range. If there " +
			"already is one, such words only take up space, and the finding is merely worth knowing." + rule.NotAdvice,
		Source: facts.Cited("Words don't stand in for a range.", "US-NYC", "EU"),
		Bad:    "We offer a competitive salary, depending on experience.",
		Good:   "compensation: {min: 48000, max: 56000, currency: EUR, period: year}",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		stated, severity := statesPay(f, r) && !statesHalfOnly(f, r), f.Rule.Severity
		if !stated {
			posting.NoteNotices(f, r)
		}
		if stated || law.MustStatePay(f, r) { // of which pay-not-stated warns
			severity = source.Info
		}
		reportVaguePay(f, f.Posting(r), stated, severity)
	},
	Site: func(f *rule.Finder, k *hiring.Catalog) {
		needed := posting.NotedNotices(f)
		for _, n := range k.Notices {
			if needed[n.ID] {
				reportVaguePay(f, f.Block(n.Body), false, f.Rule.Severity)
			}
		}
	},
}

// statesHalfOnly reports whether the posting gives no more than one end of a range.
func statesHalfOnly(f *rule.Finder, r *hiring.Role) bool {
	if c := &r.Compensation; !c.Min.Span.IsZero() || !c.Max.Span.IsZero() || c.Note.Value != "" {
		return false
	}
	return slices.ContainsFunc(f.Posting(r), func(p rule.Passage) bool { _, half := halfRangeIn(&p); return half })
}

// wages are words for what a job pays.
const wages = `(?:salary|salaries|pay|compensation|remuneration|wages?|base pay)(?: packages?| rates?)?\b`

var praisedPay = phrase.New([]string{
	`(?i)\b(?:competitive|attractive|market[- ]leading|industry[- ]leading|above[- ]market|top[- ]of[- ](?:the[- ])?market|market[- ]rate|market[- ]aligned|handsome|lucrative|generous|excellent|great|top)(?: (?:market|base|annual|starting|hourly|overall|basic|total|and fair|and attractive)\b)* ` + wages,
	`(?i)\b(?:salary|pay|compensation|remuneration)(?: package)? (?:is|are) (?:very |highly )?(?:competitive|attractive|generous|excellent)\b`,
	`(?i)(?:^|[.|] ?)(?:(?:base|annual|starting|hourly|cash) )?(?:salary|pay|compensation|comp|remuneration|wages?|pay rate|rate of pay|salary range|pay range|compensation package)(?: range)? ?[:–—-] ?(?:very |highly |we offer |a )?(?:competitive|attractive|excellent|great|generous|market(?: rate)?|top of (?:the )?market|good|above average|industry standard)\b`,
	`(?i)\bcompetitive (?:hourly|cash (?:and|&|\+|comp\w*|salary|pay)|cash[.,;]|comp(?:\b| package)|base(?:\b| \+)|OTE|rates? of pay|hourly rates?|day rates?|stipend|equity and (?:salary|cash|pay)|salary)\b`,
	`(?i)\bunlimited earning(?:s|s? potential)\b`,
	`(?i)\b(?:we(?: also| all)?|in return(?:,? we)?) pay (?:very )?(?:generously|competitively|handsomely|well|top of (?:the )?market|above (?:the )?market)\b`,
},
	`(?i)\b(?:that|whether|how|if|make sure|ensure) we pay \w+`,
	`(?i)\b(?:partners?|resellers?|customers?|clients?|competitors?)\b(?: \w+){0,2} (?:pays?|offers?|gives?) [^.;!?]*`,
	// A task of somebody who looks after pay.
	`(?i)^(?:design|develop|build|benchmark|define|review|manage|administer|ensur|maintain|creat|analy[sz]|recommend|set|negotiat)(?:s|e|es|ing)? (?:\w+ ){0,5}(?:competitive|attractive|generous|excellent|top|lucrative|great)[^.]{0,40}`,
	`(?i)\bkeep(?:s|ing)? (?:\w+ ){0,3}(?:salaries|pay|compensation|wages) (?:competitive|attractive)`,
)

var putOffPay = phrase.New([]string{
	`(?i)\b(?:negotiable|commensurate) (?:base |annual |starting )*` + wages,
	`(?i)\b(?:salary|pay|compensation|remuneration|wages?)(?: package)?(?: is| are| will be| will|:| -| –)? ?(?:negotiable|commensurate(?: with (?:your )?\w+)?|tbd|tba|to be (?:discussed|negotiated|agreed)|doe|d\.o\.e\.?|depend(?:s|ing|ent) (?:up)?on (?:\w+ )?(?:experience|qualifications?|skills)|(?:will )?depends? (?:up)?on (?:\w+ )?(?:experience|qualifications?|skills)|based (?:up)?on (?:\w+ )?experience|per industry|as per (?:industry|market|company))\b`,
	`(?i)(?:[$€£]\s?\d[\d,.]*\s?k?|\d\s?(?:€|EUR|USD|GBP)) ?(?:\+|plus)? ?(?:` + perPeriod + `)? ?(?:\+ ?)?(?:,|-|–|\()? ?(?:DOE|D\.O\.E|depending on (?:\w+ )?experience|based on experience)(?: ?(?:$|[.,;)]))`,
})

// praisedAbroad are the same in German and French.
var praisedAbroad = phrase.New([]string{
	`(?i)\b(?:gehalt|vergütung|bezahlung|entlohnung|lohn|verdienst)\b(?: ist)?:? ?(?:nach (?:vereinbarung|absprache|qualifikation|erfahrung)|verhandlungssache|verhandelbar|verhandlungsbasis|n\. ?v\.|vb\b|je nach (?:qualifikation|erfahrung))`,
	`(?i)(^|[^\pL])(?:attraktiv|wettbewerbsfähig|überdurchschnittlich|leistungsgerecht|leistungsorientiert|marktgerecht|angemessen|branchenüblich|hervorragend|sehr gut|gut|fair|lukrativ|übertariflich)\w* (?:\w+ )?(?:gehalt|gehälter|gehaltspaket|vergütung|bezahlung|entlohnung|verdienstmöglichkeiten|verdienst|grundgehalt|vergütungspaket)\b`,
	`(?i)\b(?:salaire|rémunération|package)\b(?: est)? ?:? ?(?:selon (?:\w+ )?(?:profil|expérience|compétences|convention|grille)|à (?:négocier|définir|convenir)|négociable|attracti(?:f|ve)|compétiti(?:f|ve)|motivante?|intéressante?|en fonction d)`,
	`(?i)\b(?:excellente?|attracti(?:f|ve)|bonne?|belle) (?:salaire|rémunération|package salarial)\b`,
},
	`(?i)\b(?:tarif|TVöD|TV-L|entgeltgruppe|EG \d|grille de)\w*[^.]{0,40}`,
)

// reportVaguePay looks through passages of a posting that states its pay elsewhere, or doesn't.
func reportVaguePay(f *rule.Finder, passages []rule.Passage, stated bool, severity source.Severity) {
	for i := range passages {
		p := &passages[i]
		var found []phrase.Match
		if p.Language == phrase.English {
			found = praisedPay.In(&p.Words)
			if !stated && len(found) == 0 {
				found = putOffPay.In(&p.Words)
			}
		}
		if len(found) == 0 { // a short line seldom shows its language
			found = praisedAbroad.In(&p.Words)
		}
		if len(found) == 0 {
			continue
		}
		m, help := found[0], "give `compensation` with `min`, `max`, `currency` and `period`"
		if stated {
			help = "leave it out, since the posting gives figures"
		}
		f.Report(p.At(m.From, m.To), "“%s” doesn't say what the job pays", p.Text[m.From:m.To]).Help("%s", help).Severity = severity
	}
}
