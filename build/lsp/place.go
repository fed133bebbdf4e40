package lsp

import (
	"regexp"
	"slices"
	"strings"

	"rolewright/build/hiring"
	"rolewright/build/schema"
	"rolewright/build/source"
)

// place is where in a file's keys and values a cursor is. It is found line by line from the indentation, because while
// somebody types, no parser can read the file.
type place struct {
	kind  string   // of the file: "role", "skill" …
	keys  []string // the keys around it, the outermost first; with a value, its own key is the last
	value bool     // a value is there, not a key
	item  bool     // it is the beginning of a list's item, where a plain text or a key may be
	typed string   // what is there before the cursor
	from  int      // the offset at which that begins
	word  string   // the whole word at the cursor
	at    int      // the offset at which the word begins
	keyed []string // the keys that the same mapping has already
}

// level is a key above the cursor with its indentation.
type level struct {
	indent int
	key    string
	keyed  []string // the keys inside it so far
	text   bool     // its value is a block of text
}

var keyLine = regexp.MustCompile(`^(["']?)([\w+-]+)(["']?):(?:\s|$)`)

// kindOf returns the kind of a file by its path, or "" for one without keys.
func kindOf(at string) string {
	switch {
	case at == settingsPath:
		return "site"
	case !strings.HasSuffix(at, ".md"):
		return ""
	case strings.HasPrefix(at, source.RolesFolder+"/"):
		return "role"
	}
	for _, kind := range []string{"skill", "notice", "page"} {
		if strings.HasPrefix(at, source.ContentFolder+"/"+kind+"s/") {
			return kind
		}
	}
	return ""
}

// placeAt finds out where an offset is. It reports false where there are no keys: in Markdown, in comments and in blocks
// of text.
func placeAt(kind, text string, offset int) (place, bool) {
	start, end := 0, len(text)
	if kind != "site" {
		start = strings.IndexByte(text, '\n') + 1
		if strings.TrimRight(text[:start], " \t\n") != "---" {
			return place{}, false
		}
		if n := strings.Index(text[start-1:], "\n---"); n >= 0 {
			end = start + n
		}
	}
	if kind == "" || offset < start || offset > end {
		return place{}, false
	}
	line := max(strings.LastIndexByte(text[:offset], '\n')+1, start)
	stack := []level{{indent: -1}}
	for l := range strings.Lines(text[start:line]) {
		stack = descend(stack, strings.TrimRight(l, "\n"))
	}
	rest := text[line:]
	if n := strings.IndexByte(rest, '\n'); n >= 0 {
		rest = rest[:n]
	}
	p, ok := onLine(stack, rest, offset-line)
	p.kind, p.from, p.at = kind, p.from+line, p.at+line
	return p, ok
}

// descend takes a line into account.
func descend(stack []level, line string) []level {
	rest := strings.TrimLeft(line, " ")
	if rest == "" || rest[0] == '#' {
		return stack
	}
	stack, indent, rest := enter(stack, len(line)-len(rest), rest)
	m := keyLine.FindStringSubmatch(rest)
	if stack[len(stack)-1].text || m == nil {
		return stack
	}
	parent := &stack[len(stack)-1]
	parent.keyed = append(parent.keyed, m[2])
	value := strings.TrimSpace(rest[len(m[0]):])
	return append(stack, level{indent: indent, key: m[2], text: value != "" && strings.ContainsRune("|>", rune(value[0]))})
}

// enter leaves the levels that a line isn't in, and goes past the hyphens of list items.
func enter(stack []level, indent int, rest string) ([]level, int, string) {
	leave := func(least int) {
		for stack[len(stack)-1].indent >= least {
			stack = stack[:len(stack)-1]
		}
	}
	for stack[len(stack)-1].indent < indent && stack[len(stack)-1].text {
		return stack, indent, rest
	}
	for strings.HasPrefix(rest, "- ") || rest == "-" {
		leave(indent + 1) // a list may have the indentation of its key
		if stack[len(stack)-1].text {
			return stack, indent, rest
		}
		stack[len(stack)-1].keyed = nil
		after := strings.TrimLeft(rest[1:], " ")
		indent, rest = indent+len(rest)-len(after), after
	}
	leave(indent)
	return stack, indent, rest
}

// onLine finds out where on its own line a cursor is.
func onLine(stack []level, line string, cursor int) (place, bool) {
	before := line[:cursor]
	rest := strings.TrimLeft(before, " ")
	if strings.HasPrefix(rest, "#") || strings.Contains(before, " #") {
		return place{}, false
	}
	stack, _, rest = enter(stack, len(before)-len(rest), rest)
	if stack[len(stack)-1].text {
		return place{}, false
	}
	var p place
	for _, l := range stack[1:] {
		p.keys = append(p.keys, l.key)
	}
	p.keyed = stack[len(stack)-1].keyed
	p.item = strings.HasPrefix(strings.TrimLeft(before, " "), "-")
	if m := keyLine.FindStringSubmatch(rest); m != nil {
		p.keys, p.value, rest = append(p.keys, m[2]), true, strings.TrimLeft(rest[len(m[2])+len(m[1])+len(m[3])+1:], " ")
	}
	p.flow(&rest)
	p.typed, p.from = strings.TrimLeft(rest, `"' `), cursor-len(strings.TrimLeft(rest, `"' `))
	p.word, p.at = wordAt(line, cursor)
	return p, true
}

// flow goes into lists and mappings in brackets, up to the cursor.
func (p *place) flow(rest *string) {
	var open []int // how many keys there were when each bracket was opened
	text, begin := *rest, 0
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '"', '\'':
			if n := strings.IndexByte(text[i+1:], text[i]); n >= 0 {
				i += n + 1
			} else {
				i = len(text)
			}
		case '{', '[':
			open, begin = append(open, len(p.keys)), i+1
			p.value, p.item, p.keyed = text[i] == '[', text[i] == '[', nil
		case ',':
			if n := len(open); n > 0 {
				p.value = p.value && len(p.keys) == open[n-1]
				p.keys, begin = p.keys[:open[n-1]], i+1
			}
		case '}', ']':
			if n := len(open); n > 0 {
				p.keys, open, begin, p.value = p.keys[:open[n-1]], open[:n-1], i+1, true
			}
		case ':':
			if m := keyLine.FindStringSubmatch(strings.TrimLeft(text[begin:], " ")); m != nil && len(open) > 0 && !p.value {
				p.keyed = append(p.keyed, m[2])
				p.keys, p.value, begin = append(slices.Clone(p.keys), m[2]), true, i+1
			}
		}
	}
	*rest = strings.TrimLeft(text[begin:], " ")
}

// wordAt returns the word around a cursor: an id, a key, or an id with that of something inside it.
func wordAt(line string, cursor int) (string, int) {
	isWord := func(c byte) bool {
		return c == '-' || c == '_' || c == '/' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0x80
	}
	from, to := cursor, cursor
	for from > 0 && isWord(line[from-1]) {
		from--
	}
	for to < len(line) && isWord(line[to]) {
		to++
	}
	return line[from:to], from
}

// field returns the field with these keys, and the fields that may be inside it. At the top, only the latter.
func fieldAt(kind string, keys []string) (field *hiring.Field, inside []hiring.Field) {
	for _, e := range schema.Entries() {
		if e.Kind == kind && !strings.Contains(e.Path, ".") {
			inside = append(inside, e.Field)
		}
	}
	for i := 0; i < len(keys); i++ {
		at := slices.IndexFunc(inside, func(f hiring.Field) bool { return f.Key == keys[i] })
		if at < 0 {
			return nil, nil
		}
		field, inside = &inside[at], inside[at].Fields
		if field.Type == hiring.FamiliesType || field.Type == hiring.ChecksType {
			i++ // the next key is a name that the author chooses
		}
	}
	return field, inside
}
