package source

import (
	"cmp"
	"fmt"
	"slices"
)

// Severity says how much a diagnostic matters.
type Severity int

// The severities, the gravest first.
const (
	Error   Severity = iota // nothing is published until it is fixed
	Warning                 // the site is published; --strict makes it an error
	Info                    // worth knowing, and never stops anything
)

// String returns the word that people read: "error", "warning" or "info".
func (s Severity) String() string {
	switch s {
	case Error:
		return "error"
	case Warning:
		return "warning"
	}
	return "info"
}

// Diagnostic is one thing that an author can fix, in content, a role or a template.
// Failures of the machine, such as a full disk, are Go errors instead; the two never mix.
type Diagnostic struct {
	Severity Severity
	// Rule is the kind of finding. It is never nil.
	Rule *Rule
	// Message says what is wrong, quoting the author's words, without a full stop.
	Message string
	// Span is where it is wrong. The zero Span means that the finding belongs to no file.
	Span Span
	// Notes are other places that matter, such as where a name was first used.
	Notes []Note
	// Hint says how to fix it; empty when the message already does. It may have several lines: the first is advice, the
	// others are text to copy.
	Hint string
	// Edits are the change that the hint describes, in the order of their places; nil where nobody can know it.
	Edits []Edit
	// Certain means that the edits may be made without asking: they keep what the author meant.
	Certain bool
}

// Note is a comment on a second place.
type Note struct {
	Message string
	Span    Span
}

// Diagnostics collects the findings of one run. The zero value is ready to use.
type Diagnostics []Diagnostic

// Add adds a finding with the severity of its rule. The message is made as by [fmt.Sprintf].
func (d *Diagnostics) Add(rule *Rule, at Span, format string, args ...any) *Diagnostic {
	*d = append(*d, Diagnostic{Severity: rule.Severity, Rule: rule, Span: at, Message: fmt.Sprintf(format, args...)})
	return &(*d)[len(*d)-1]
}

// Help sets the hint of a diagnostic that was just added.
func (d *Diagnostic) Help(format string, args ...any) *Diagnostic {
	d.Hint = fmt.Sprintf(format, args...)
	return d
}

// See adds a second place to a diagnostic that was just added.
func (d *Diagnostic) See(at Span, format string, args ...any) *Diagnostic {
	d.Notes = append(d.Notes, Note{Message: fmt.Sprintf(format, args...), Span: at})
	return d
}

// Count returns the number of errors and of warnings. Infos aren't counted.
func (d Diagnostics) Count() (errors, warnings int) {
	for i := range d {
		switch d[i].Severity {
		case Error:
			errors++
		case Warning:
			warnings++
		}
	}
	return errors, warnings
}

// HasErrors reports whether there is an error among the findings.
func (d Diagnostics) HasErrors() bool {
	errors, _ := d.Count()
	return errors > 0
}

// spoilt reports whether a file in which this was found can't be used at all.
func (d Diagnostics) spoilt() bool {
	return slices.ContainsFunc(d, func(x Diagnostic) bool { return x.Severity == Error && !x.Rule.Reliable })
}

// Raise makes all findings of a rule errors.
func (d Diagnostics) Raise(rule *Rule) {
	for i := range d {
		if d[i].Rule == rule {
			d[i].Severity = Error
		}
	}
}

// Sort sorts the diagnostics by place and drops exact repetitions.
func (d *Diagnostics) Sort() {
	slices.SortStableFunc(*d, func(a, b Diagnostic) int {
		return cmp.Or(
			cmp.Compare(a.Span.Path(), b.Span.Path()),
			cmp.Compare(a.Span.Start, b.Span.Start),
			cmp.Compare(a.Severity, b.Severity),
			cmp.Compare(a.Rule.Name, b.Rule.Name),
			cmp.Compare(a.Message, b.Message))
	})
	*d = slices.CompactFunc(*d, func(a, b Diagnostic) bool {
		return a.Span == b.Span && a.Rule.Name == b.Rule.Name && a.Message == b.Message
	})
}
