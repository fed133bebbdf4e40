package report

import (
	"fmt"
	"strings"

	"rolewright/build/source"
)

// Usual says how much a rule matters unless a site says otherwise.
func Usual(r *source.Rule) string {
	if r.Off {
		return "off"
	}
	return r.Severity.String()
}

// usually says the same in a sentence.
func usually(r *source.Rule) string {
	what := map[source.Severity]string{source.Error: "an error", source.Warning: "a warning", source.Info: "an info"}[r.Severity]
	if r.Fixed {
		return "It's always " + what + ", and can't be switched off."
	}
	if r.Off {
		return "It's off by default. Once a site switches it on, it's " + what + "."
	}
	return "It's " + what + " unless a site says otherwise."
}

// FirstSentence is the first sentence of a text.
func FirstSentence(text string) string {
	for at := 0; ; {
		next := strings.Index(text[at:], ". ")
		if next < 0 {
			return text
		}
		at += next + 2
		if first := strings.TrimLeft(text[at:], "“`"); first != "" && first[0] >= 'A' && first[0] <= 'Z' && !strings.HasSuffix(text[:at], "e.g. ") {
			return text[:at-1]
		}
	}
}

// settings are the ways to disagree with a rule, each with the lines to write.
func settings(r *source.Rule) []struct{ to, write string } {
	var all []struct{ to, write string }
	add := func(to, write string) { all = append(all, struct{ to, write string }{to, write}) }
	if r.Fixed {
		return nil
	}
	if r.Off {
		add("To switch it on, add this to content/site.yaml:", "checks:\n  "+r.Name+": "+r.Severity.String())
	} else {
		add("To switch it off for the whole site, or make it an info, a warning or an error, add this to content/site.yaml:", "checks:\n  "+r.Name+": off")
	}
	add("To accept a single finding, add this to the role's front matter:", "ignore:\n  - rule: "+r.Name+"\n    reason: Say why this is fine here.")
	return all
}

// width is the most characters of a line on a terminal.
const width = 80

// Explain says of a rule what there is to say, in plain text.
func Explain(r *source.Rule) string {
	var b strings.Builder
	paragraph := func(text string) { fmt.Fprintf(&b, "%s\n\n", Wrap(text)) }
	fmt.Fprintf(&b, "%s (%s)\n\n", r.Name, Usual(r))
	paragraph(r.Doc)
	if r.Source != "" {
		b.WriteString(sourcesOf(r) + "\n")
	}
	for _, example := range []struct{ title, text string }{{"Wrong:", r.Bad}, {"Right:", r.Good}} {
		if example.text != "" {
			fmt.Fprintf(&b, "%s\n\n%s\n\n", example.title, indent(example.text))
		}
	}
	if r.Fixed {
		paragraph(usually(r))
	}
	for _, s := range settings(r) {
		fmt.Fprintf(&b, "%s\n\n%s\n\n", Wrap(s.to), indent(s.write))
	}
	return strings.TrimRight(b.String(), "\n") + "\n"
}

// sourcesOf says where a rule comes from: in a paragraph, and in a list below it for what is on lines of their own.
func sourcesOf(r *source.Rule) string {
	first, rest, _ := strings.Cut(r.Source, "\n")
	text := Wrap("Source: "+first) + "\n"
	for line := range strings.Lines(rest) {
		text += "  - " + strings.ReplaceAll(wrapAt(line, width-4), "\n", "\n    ") + "\n"
	}
	return text
}

// Wrap breaks a paragraph into lines for a terminal.
func Wrap(text string) string { return wrapAt(text, width) }

func wrapAt(text string, width int) string {
	var b strings.Builder
	length := 0
	for _, word := range strings.Fields(text) {
		size := len([]rune(word))
		switch {
		case length == 0:
		case length+1+size > width:
			b.WriteByte('\n')
			length = 0
		default:
			b.WriteByte(' ')
			length++
		}
		b.WriteString(word)
		length += size
	}
	return b.String()
}

func indent(text string) string {
	return "  " + strings.ReplaceAll(strings.TrimRight(text, "\n"), "\n", "\n  ")
}

// Markdown says the same as [Explain], as Markdown without a heading.
func Markdown(r *source.Rule) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n\n%s\n", r.Doc, usually(r))
	if r.Source != "" {
		fmt.Fprintf(&b, "\n*Source:* %s\n", strings.Replace(strings.ReplaceAll(r.Source, "\n", "\n- "), "\n- ", "\n\n- ", 1))
	}
	for _, example := range []struct{ title, text string }{{"Wrong", r.Bad}, {"Right", r.Good}} {
		if example.text != "" {
			fmt.Fprintf(&b, "\n%s:\n\n%s", example.title, fence(example.text))
		}
	}
	return b.String()
}

func fence(text string) string {
	return "```\n" + strings.TrimRight(text, "\n") + "\n```\n"
}

// Reference is a text about all rules, in Markdown: an introduction, a table of all rules, and each under a heading of the second level,
// with its name as the anchor.
func Reference(rules []*source.Rule) string {
	var b strings.Builder
	b.WriteString(pageOpening + "\n\n| rule | severity | finds |\n| --- | --- | --- |\n")
	for _, r := range rules {
		fmt.Fprintf(&b, "| [`%s`](#%s) | %s | %s |\n", r.Name, r.Name, Usual(r), strings.ReplaceAll(FirstSentence(r.Doc), "|", `\|`))
	}
	for _, r := range rules {
		fmt.Fprintf(&b, "\n## `%s`\n\n%s", r.Name, Markdown(r))
	}
	return b.String()
}

const pageOpening = "These are the rules by which `rolewright check`, `rolewright build` and the preview judge a site. " +
	"`rolewright explain` explains one of them on a terminal.\n\n" +
	"If your team disagrees with a rule, switch it off under `checks` in `content/site.yaml`, or make it an `info`, a `warning` or an `error`. " +
	"That works for every rule that doesn't say “always”.\n\n" +
	"```yaml\nchecks:\n  raw-html: off\n```\n\n" +
	"To accept a single finding, add `ignore` to the role and say why:\n\n" +
	"```yaml\nignore:\n  - rule: must-have-not-asked\n    reason: The agency tests it before the first interview.\n```"
