package report

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"net/url"
	"slices"
	"strings"

	"rolewright/build/source"
)

const (
	sarifSchema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
	sourceRoot  = "%SRCROOT%" // by which GitHub and others mean the root of a repository
)

// SARIF writes the findings in the form that GitHub's code scanning and many other tools take.
func (r *Report) SARIF(w io.Writer) error {
	rules := r.sarifRules()
	run := sarifRun{
		Tool:        sarifTool{sarifDriver{Name: "rolewright", Version: r.Version, Rules: rules}},
		ColumnKind:  "unicodeCodePoints",
		BaseIDs:     map[string]sarifBase{sourceRoot: {sarifText{Text: "The root of the repository."}}},
		Results:     []sarifResult{},
		NewlineSeqs: []string{"\r\n", "\n"},
	}
	seen := make(map[string]int)
	for i := range r.Found {
		d := &r.Found[i]
		result := sarifResult{
			RuleID: d.Rule.Name, RuleIndex: slices.IndexFunc(rules, func(x sarifRule) bool { return x.ID == d.Rule.Name }),
			Level: level(d.Severity), Message: sarifText{Text: clip(d.Message, longestMessage)},
			Locations:    []sarifLocation{{Physical: r.physical(d.Span)}},
			Fingerprints: map[string]string{fingerprintKind: r.fingerprint(d, seen)},
		}
		if d.Hint != "" {
			result.Message.Text += "\n\nhelp: " + clip(d.Hint, longestMessage)
		}
		if f := r.sarifFix(d); f != nil {
			result.Fixes = []sarifFix{*f}
		}
		for n, note := range d.Notes {
			result.Related = append(result.Related, sarifLocation{ID: n + 1, Message: &sarifText{Text: note.Message}, Physical: r.physical(note.Span)})
		}
		run.Results = append(run.Results, result)
	}
	return write(w, sarifLog{sarifSchema, "2.1.0", []sarifRun{run}})
}

// sarifFix is the correction of a finding, or nil.
func (r *Report) sarifFix(d *source.Diagnostic) *sarifFix {
	correction := fixOf(d)
	if correction == nil {
		return nil
	}
	change := sarifChange{Artifact: r.physical(d.Span).Artifact}
	for _, e := range correction.Edits {
		change.Replacements = append(change.Replacements, sarifReplacement{
			Deleted: sarifRegion{e.Line, e.Column, e.EndLine, e.EndColumn, nil}, Inserted: sarifText{Text: e.Text},
		})
	}
	return &sarifFix{sarifText{Text: clip(d.Hint, longestMessage)}, []sarifChange{change}}
}

func level(s source.Severity) string {
	if s == source.Info {
		return "note"
	}
	return s.String()
}

// sarifRules describes all rules.
func (r *Report) sarifRules() []sarifRule {
	rules := make([]sarifRule, 0, len(r.Rules))
	for _, rule := range r.Rules {
		rules = append(rules, sarifRule{
			ID: rule.Name, Short: sarifText{Text: FirstSentence(rule.Doc)}, Full: sarifText{Text: rule.Doc},
			Help: sarifText{Text: Explain(rule), Markdown: Markdown(rule)}, Default: sarifConfig{!rule.Off, level(rule.Severity)},
		})
	}
	return rules
}

// physical is a place in SARIF's form. GitHub refuses a whole file of findings if one of them has no file or no line,
// so what belongs to the site as a whole is put on the folder of its roles.
func (r *Report) physical(s source.Span) sarifPhysical {
	at := r.place(s)
	if at.Path == "" {
		at.Path = r.path(source.Span{File: &source.File{Path: source.RolesFolder}})
	}
	p := sarifPhysical{Artifact: sarifArtifact{URI: (&url.URL{Path: at.Path}).String(), Base: sourceRoot}, Region: sarifRegion{StartLine: 1}}
	if at.stretch != nil {
		p.Region = sarifRegion{at.Line, at.Column, at.EndLine, at.EndColumn, nil}
		if text := s.Text(); text != "" && !strings.Contains(text, "\n") {
			p.Region.Snippet = &sarifText{Text: clip(strings.ToValidUTF8(text, "\uFFFD"), longestLine)}
		}
	}
	return p
}

// fingerprintKind names the way in which fingerprints are made, so that another way can get another name. GitHub adds
// one of its own when the findings are uploaded, and complains when there is another under its name.
const fingerprintKind = "rolewright/v1"

// fingerprint stays the same when lines move: it is made of the rule, the file and what is marked there. Of findings
// that are alike in all this, it counts which one it is.
func (r *Report) fingerprint(d *source.Diagnostic, seen map[string]int) string {
	marked := d.Span.Text()
	if strings.TrimSpace(marked) == "" && !d.Span.IsWhole() {
		marked = d.Span.Excerpt().Text
	}
	key := fmt.Sprintf("%q", []string{d.Rule.Name, r.path(d.Span), strings.TrimSpace(marked)})
	seen[key]++
	sum := sha256.Sum256(fmt.Appendf(nil, "%s %d", key, seen[key]))
	return hex.EncodeToString(sum[:16])
}
