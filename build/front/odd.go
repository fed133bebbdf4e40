package front

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"rolewright/build/source"
)

// oddCharacters look like line ends or blanks on the screen, and mean something else to YAML.
var oddCharacters = []struct{ text, name, instead string }{
	{"\u0085", "a “next line” character (U+0085)", "replace it by an ordinary line end"},
	{"\u2028", "a line separator (U+2028)", "replace it by an ordinary line end; it often comes along when text is pasted from a web page"},
	{"\u2029", "a paragraph separator (U+2029)", "replace it by an ordinary line end; it often comes along when text is pasted from a web page"},
}

// noBreakSpaces can't be told from ordinary ones on the screen.
const noBreakSpaces = "\u00a0\u2007\u202f\u3000"

// holdsNoBreakSpace is false for almost all files, which makes slower searches unnecessary.
func holdsNoBreakSpace(s string) bool {
	for _, r := range noBreakSpaces {
		if strings.ContainsRune(s, r) {
			return true
		}
	}
	return false
}

// reportLineEnds finds odd line ends in the text below front matter, where a browser shows none and joins two words.
func reportLineEnds(body source.Span, found *source.Diagnostics) {
	text := body.Text()
	for _, odd := range oddCharacters {
		var edits []source.Edit
		for rest := 0; ; {
			at := strings.Index(text[rest:], odd.text)
			if at < 0 {
				break
			}
			from := int(body.Start) + rest + at
			edits = append(edits, source.Edit{Span: body.File.Span(from, from+len(odd.text)), Text: "\n"})
			rest += at + len(odd.text)
		}
		if len(edits) > 0 {
			found.Add(source.OddCharacter, edits[0].Span, "here is %s, which no browser shows", odd.name).Help("%s", odd.instead).Fix(edits...)
		}
	}
}

// reportOddCharacters finds the first of each odd character, and blanks that YAML doesn't take for indentation.
func reportOddCharacters(file *source.File, start, end int, found *source.Diagnostics) bool {
	text, before := file.Data[start:end], len(*found)
	for _, odd := range oddCharacters {
		if at := strings.Index(text, odd.text); at >= 0 {
			found.Add(source.OddCharacter, file.Span(start+at, start+at+len(odd.text)), "here is %s, which can't be seen and changes what the text means", odd.name).
				Help("%s", odd.instead)
		}
	}
	if holdsNoBreakSpace(text) {
		reportNoBreakSpaces(file, start, end, found)
	}
	return len(*found) > before
}

// hiddenBlank is a no-break space where YAML needs an ordinary one: at the beginning of a line, after the hyphen of an
// item, or after a key.
var hiddenBlank = regexp.MustCompile(`(?m)^[ \t]*([\x{a0}\x{2007}\x{202f}\x{3000}][ \x{a0}\x{2007}\x{202f}\x{3000}]*)|^[ ]*(?:- +)*(?:-|[a-z_]+:)([\x{a0}\x{2007}\x{202f}\x{3000}]+)`)

// reportNoBreakSpaces finds those that stand where YAML needs an ordinary space. They are one finding, at the first.
func reportNoBreakSpaces(file *source.File, start, end int, found *source.Diagnostics) {
	var edits []source.Edit
	for _, m := range hiddenBlank.FindAllStringSubmatchIndex(file.Data[start:end], -1) {
		from, to := max(m[2], m[4]), max(m[3], m[5])
		at := file.Span(start+from, start+to)
		edits = append(edits, source.Edit{Span: at, Text: strings.Repeat(" ", utf8.RuneCountInString(at.Text()))})
	}
	if len(edits) > 0 {
		found.Add(source.OddCharacter, edits[0].Span, "a no-break space is where an ordinary one is needed").
			Help("type an ordinary space; no-break spaces often come with pasted text").Fix(edits...)
	}
}

// reportLoneReturn finds the line ends of old systems. Where they stand, lines look different to everyone who reads them.
func reportLoneReturn(file *source.File, found *source.Diagnostics) bool {
	at := strings.IndexByte(file.Data, '\r')
	if at < 0 {
		return false
	}
	found.Add(source.OddCharacter, file.Span(at, at+1), "here is a lone carriage return, a line end that only old systems know").
		Help("save the file with the line ends “LF” or “CRLF”")
	return true
}

// reportControlIn finds the first control character of a stretch of a file.
func reportControlIn(file *source.File, start, end int, found *source.Diagnostics) bool {
	at := strings.IndexFunc(file.Data[start:end], isControl)
	if at < 0 {
		return false
	}
	_, size := utf8.DecodeRuneInString(file.Data[start+at : end])
	reportControlAt(file.Span(start+at, start+at+size), found)
	return true
}

// reportControl finds a control or hidden character that a value holds by way of an escape such as "\x07". One that is
// written as it is was reported when the file was read.
func reportControl(v Value, found *source.Diagnostics) {
	if at := strings.IndexFunc(v.Text, isControl); at >= 0 {
		_, size := utf8.DecodeRuneInString(v.Text[at:])
		reportControlAt(Locate(v.Span, v.Text, at, at+size), found)
		return
	}
	if !strings.Contains(v.Span.Text(), `\`) {
		return
	}
	for at, r := range v.Text {
		isEnd := isOddLineEnd(r)
		if !isEnd && !source.IsHidden(r) || strings.ContainsRune(v.Span.Text(), r) {
			continue
		}
		where := Locate(v.Span, v.Text, at, at+utf8.RuneLen(r))
		if isEnd {
			reportControlAt(where, found)
		} else {
			source.ReportHidden(where, r, found)
		}
		return
	}
}

func isOddLineEnd(r rune) bool { return r == 0x85 || r == 0x2028 || r == 0x2029 }

func reportControlAt(at source.Span, found *source.Diagnostics) {
	found.Add(source.OddCharacter, at, "here is an invisible control character, which no page can show").
		Help("delete it, or type the text again instead of pasting it")
}

// isControl reports whether nobody means to write a character: it controls a device, or it's one of Unicode's numbers
// that are never assigned, such as U+FFFE, which XML doesn't allow.
func isControl(r rune) bool {
	return r < ' ' && r != '\n' && r != '\t' || r >= 0x7f && r < 0xa0 && r != 0x85 || r >= 0xfdd0 && r <= 0xfdef || r&0xfffe == 0xfffe
}
