package plan

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

var interviewWithoutSlack = rule.Rule{
	Rule: source.Rule{
		Name:     "interview-without-slack",
		Severity: source.Warning,
		Doc: "The parts of an interview fill it to the last minute. If someone is late or an answer needs one more " +
			"probe, the last question is lost, and it's often the same one. Leave about a tenth of the time free, and " +
			"room for each question without `minutes`.",
		Source: facts.Cited("A published guide of 90 minutes adds up to as much as 100. That a tenth is enough is this program's own measure.",
			"interview-guide-18f"),
		Bad:  "interviews: [{name: Workshop, minutes: 60, opening: 5, closing: 10}], with questions of 45 minutes together",
		Good: "interviews: [{name: Workshop, minutes: 60, opening: 5, closing: 10}], with questions of 39 minutes together",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		for _, i := range planned(r) {
			switch l := loadOf(i); {
			case i.Minutes.Value == 0: // it is missing, or couldn't be read, which is reported
			case l.free < 0 || l.questions == 0: // the former is interview-too-full's
			case l.open == 0 && l.free*10 < i.Minutes.Value:
				f.Report(i.Minutes.Span, "“%s” has only %s left of %d", i.Name, minutes(l.free), i.Minutes.Value).
					Help("leave at least %s free: answers take longer than planned", minutes((i.Minutes.Value+9)/10))
			case l.free < l.open*leastMinutes:
				f.Report(i.Minutes.Span, "“%s” leaves %s for %s without `minutes`", i.Name, minutes(l.free), rule.Count(l.open, "question")).
					Help("drop a question, move it to another interview, or make this one longer")
			}
		}
	},
}

// leastMinutes is what any question and its answer take at the very least.
const leastMinutes = 2
