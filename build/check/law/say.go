package law

import (
	"fmt"
	"slices"
	"strconv"
	"time"

	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

// fewLaws is how many laws a finding names.
const fewLaws = 3

// LawsOf names the laws that demand something, the first few of them.
func LawsOf(demands []Demand) string {
	var names []string
	for _, d := range demands[:min(len(demands), fewLaws)] {
		names = append(names, d.Place)
	}
	if len(demands) > fewLaws {
		names = append(names, "others")
	}
	if len(names) == 1 {
		return "the law of " + names[0]
	}
	return "the laws of " + hiring.Enumerate(names)
}

// employers are those that the law binds, as in “employers …”.
func (l *Law) employers() string {
	switch l.threshold {
	case 0:
		return "of any size"
	case 1:
		return "with one person or more" + l.counted
	}
	return "with " + strconv.Itoa(l.threshold) + " people or more" + l.counted
}

// CheckedOn says when somebody last read the source of a law, or whose word there is for it.
func (l *Law) CheckedOn() string {
	switch {
	case l.Checked.IsZero():
		return "as " + l.own.At().Path() + " says"
	case l.own != nil:
		return "as " + l.own.At().Path() + " says, checked on " + l.Checked.Format(time.DateOnly)
	}
	return l.Fact.CheckedOn()
}

// NotAdvice is said with each finding about a law.
func (l *Law) NotAdvice() string {
	return fmt.Sprintf("the law of %s holds since %s for employers %s (%s), %s; this isn't legal advice",
		l.Place, l.From.Format(time.DateOnly), l.employers(), l.Cite, l.CheckedOn())
}

// NotAdviceOn says of the laws that [LawsOf] names whom they are for.
func NotAdviceOn(demands []Demand) string {
	if len(demands) == 1 {
		return demands[0].NotAdvice()
	}
	named := demands[:min(len(demands), fewLaws)]
	said, whom := "", "'s binds employers "
	for _, d := range named {
		said += d.Place + whom + d.employers() + "; "
		whom = "'s those "
	}
	return said + leastSure(named).CheckedOn() + "; this isn't legal advice"
}

// leastSure is the law that was checked the longest ago, a site's own before others.
func leastSure(demands []Demand) *Law {
	return slices.MinFunc(demands, func(a, b Demand) int {
		if (a.own != nil) != (b.own != nil) {
			if a.own != nil {
				return -1
			}
			return 1
		}
		return a.Checked.Compare(b.Checked)
	}).Law
}

// ShowOwn shows what the site itself says of the laws that a finding names.
func ShowOwn(finding *source.Diagnostic, demands []Demand) {
	for _, d := range demands[:min(len(demands), fewLaws)] {
		if d.own != nil {
			finding.See(d.own.ID.Span, "this site says so of the law of %s", d.Place)
		}
	}
}

// ReportUnsaid reports what a posting leaves out that laws want in it.
func ReportUnsaid(f *rule.Finder, demands []Demand, what, help string) {
	first := &demands[0]
	finding := f.Report(first.At, "the posting %s, though it has to by %s", what, LawsOf(demands)).
		Help("%s; %s", help, NotAdviceOn(demands))
	finding.Severity = first.Severity
	ShowOwn(finding, demands)
}
