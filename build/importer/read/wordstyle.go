package read

import (
	"regexp"
	"strconv"
	"strings"

	"rolewright/build/importer/document"
)

var (
	// headingStyle matches the names and ids of heading styles in the languages of Word and Google Docs.
	headingStyle = regexp.MustCompile(`(?i)^(?:heading|überschrift|berschrift|titre|título|ttulo|kop|titolo|rubrik|nagłówek|otsikko|overskrift)\s*([1-9])`)
	titleStyle   = regexp.MustCompile(`(?i)^(?:title|titel|titre|título|titolo|doc ?title)$`)
	listStyle    = regexp.MustCompile(`(?i)^(?:list|liste|lista|lijst|aufzählung|aufzhlung)[ -]?(?:bullet|number|à puces|puces|con viñetas|opsomteken|numéros|nummer\w*|zeichen)|^(?:aufzählungszeichen|bullet|opsomming)`)
	numberStyle  = regexp.MustCompile(`(?i)number|nummer|numéros`)
)

func (w *wordReader) readStyles(root *node) {
	w.styles = make(map[string]wordStyle)
	for _, s := range root.children {
		if s.name != "style" || s.attr("type") == "character" || s.attr("type") == "table" {
			continue
		}
		id, name := s.attr("styleId"), s.val("name")
		p := s.child("pPr")
		style := wordStyle{base: s.val("basedOn"), numbering: p.child("numPr").val("numId")}
		style.depth, _ = strconv.Atoi(p.child("numPr").val("ilvl"))
		style.level = levelOf(name, id)
		if n, err := strconv.Atoi(p.val("outlineLvl")); err == nil && style.level == 0 && n < 9 {
			style.level = min(n+1, 6)
		}
		style.isList = listStyle.MatchString(name) || listStyle.MatchString(id)
		if s.child("rPr").has("b") {
			style.bold = "bold"
		}
		w.styles[id] = style
	}
}

// levelOf is the level of the headings of a style, or 0.
func levelOf(name, id string) int {
	for _, text := range []string{name, id} {
		if m := headingStyle.FindStringSubmatch(text); m != nil {
			n, _ := strconv.Atoi(m[1])
			return min(n, 6)
		}
		if titleStyle.MatchString(text) {
			return 1
		}
	}
	return 0
}

// style is what a style says, with what it takes over from the styles it is based on.
func (w *wordReader) style(id string) wordStyle {
	s, ok := w.styles[id]
	if !ok {
		return wordStyle{level: levelOf(id, id), isList: listStyle.MatchString(id)}
	}
	for base, n := s.base, 0; base != "" && n < 10; n++ {
		b := w.styles[base]
		if s.level == 0 {
			s.level = b.level
		}
		if s.numbering == "" {
			s.numbering = b.numbering
		}
		s.isList = s.isList || b.isList
		if s.bold == "" {
			s.bold = b.bold
		}
		base = b.base
	}
	return s
}

// readNumbering notes how the levels of each list are numbered.
func (w *wordReader) readNumbering(root *node) {
	w.formats = make(map[string]string)
	abstract := make(map[string]map[string]string)
	for _, n := range root.children {
		switch n.name {
		case "abstractNum":
			levels := make(map[string]string)
			for _, l := range n.children {
				if l.name == "lvl" {
					levels[l.attr("ilvl")] = l.val("numFmt")
				}
			}
			abstract[n.attr("abstractNumId")] = levels
		case "num":
			for level, format := range abstract[n.val("abstractNumId")] {
				w.formats[n.attr("numId")+"/"+level] = format
			}
		}
	}
}

// numbered says whether a paragraph is an item of a list, how deep it is, and whether items are counted.
func (w *wordReader) numbered(p *node, styleID string) (isItem bool, depth int, ordered bool) {
	own := p.child("pPr").child("numPr")
	style := w.style(styleID)
	list := own.val("numId")
	depth, err := strconv.Atoi(own.val("ilvl"))
	if list == "" {
		list = style.numbering
		if err != nil {
			depth = style.depth
		}
	}
	if list == "0" || list == "" && !style.isList || style.level > 0 {
		return false, 0, false
	}
	format := w.formats[list+"/"+strconv.Itoa(depth)]
	ordered = format != "" && format != "bullet" && format != "none" || list == "" && numberStyle.MatchString(styleID)
	return true, max(0, min(depth, 8)), ordered
}

// listItem is an item of a list before it is nested.
type listItem struct {
	depth   int
	ordered bool
	text    string
}

// nestItems makes a list of items, each with those below it that are deeper.
func nestItems(items []listItem) document.Block {
	list := document.Block{Kind: document.List, Ordered: items[0].ordered}
	for i := 0; i < len(items); {
		end := i + 1
		for end < len(items) && items[end].depth > items[0].depth {
			end++
		}
		item := document.Item{Text: items[i].text}
		if below := items[i+1 : end]; len(below) > 0 {
			item.Blocks = []document.Block{nestItems(shallowFirst(below))}
		}
		list.Items = append(list.Items, item)
		i = end
	}
	return list
}

// shallowFirst gives the first of some items the depth of the shallowest, so that none is lost by nesting.
func shallowFirst(items []listItem) []listItem {
	all := append([]listItem(nil), items...)
	for _, item := range all {
		all[0].depth = min(all[0].depth, item.depth)
	}
	return all
}

func isBlankText(s string) bool { return strings.TrimSpace(s) == "" }
