package hiring

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"rolewright/build/front"
	"rolewright/build/source"
)

// anchors is a group of ratings with the behaviour that earns each, the lowest first.
func anchors[T any](at func(*T) *[]Anchor) target[T] {
	return target[T]{typ: AnchorsType, set: func(d *decoder, key string, v front.Value, into *T) {
		if v.Kind != front.Mapping {
			d.notRatings(key, v)
			return
		}
		var wrong []*front.Field
		for i := range v.Fields {
			f := &v.Fields[i]
			level, ok := ratingOf(f.Key)
			if !ok && i > 0 && d.cutByComma(&v.Fields[i-1], f) {
				continue
			}
			if !ok {
				wrong = append(wrong, f)
				continue
			}
			if d.nothingBehind(f, "which should be what earns that rating") {
				continue
			}
			if p, ok := d.prose(f.Key, f.Value); ok {
				*at(into) = append(*at(into), Anchor{Level: level, Text: p, Span: f.Span})
			}
		}
		d.reportNoRatings(wrong)
		slices.SortStableFunc(*at(into), func(a, b Anchor) int { return cmp.Compare(a.Level, b.Level) })
	}}
}

// ratingOf reads a rating that is written as a key.
func ratingOf(key string) (level int, ok bool) {
	level, err := strconv.Atoi(key)
	return level, err == nil && strconv.Itoa(level) == key
}

// cutByComma reports a text in braces that a comma has cut in two, and returns whether this is one.
func (d *decoder) cutByComma(text, rest *front.Field) bool {
	if rest.Value.Kind != front.Empty || !behindComma(rest.Span) || text.Value.Kind != front.Scalar || text.Value.Quoted {
		return false
	}
	at := text.Value.Span
	at.End = rest.Span.End
	d.found.Add(unknownRating, rest.Span, "in braces a comma ends the text before it").
		Help("put the whole text in straight quotes").Fix(source.Edit{Span: at, Text: front.Quoted(at.Text())})
	return true
}

// reportNoRatings reports the keys of anchors that aren't ratings, as one slip.
func (d *decoder) reportNoRatings(wrong []*front.Field) {
	if len(wrong) == 0 {
		return
	}
	finding := d.found.Add(unknownRating, wrong[0].Span, "an anchor belongs to a rating, but “%s” isn't a number", wrong[0].Key)
	if len(wrong) > 1 {
		finding.Message = "anchors belong to ratings, but " + Enumerate(names(wrong, func(f *front.Field) string { return "“" + f.Key + "”" })) + " aren't numbers"
	}
	var edits []source.Edit
	allCertain := true
	for _, f := range wrong {
		level, certain := d.ratingMeant(f.Key)
		if level == 0 {
			finding.Help("write the rating before the colon: `3: …`")
			return
		}
		edits = append(edits, source.Edit{Span: f.Span, Text: strconv.Itoa(level)})
		allCertain = allCertain && certain
	}
	finding.Help("write the ratings alone before the colons").Offer(edits...).Certain = allCertain
}

var (
	// severalRatings are two ratings at once, such as “1-2” or “4 or 5”.
	severalRatings = regexp.MustCompile(`^\D*(\d) ?(?:[-–—/]|to|or|bis|oder|à|ou) ?(\d)\D*$`)
	// ofHighest is a rating and the highest one, such as “3/5” or “3 of 5”.
	ofHighest = regexp.MustCompile(`^(\d) ?(?:/|of|out of|von|sur) ?(?:\d|10)$`)

	inWords = map[string]int{
		"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "eins": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5,
		"un": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5,
	}
	// inJudgement are what other rating forms call the steps of a scale from 1 to 5.
	inJudgement = map[string]int{
		"low": 1, "poor": 1, "bad": 1, "weak": 1, "below": 1, "junior": 1, "medium": 3, "mid": 3, "middle": 3, "average": 3, "ok": 3, "okay": 3,
		"solid": 3, "meets": 3, "high": 5, "great": 5, "excellent": 5, "strong": 5, "top": 5, "exceeds": 5, "good": 4,
		"schlecht": 1, "mittel": 3, "gut": 4, "sehr gut": 5, "niedrig": 1, "hoch": 5, "faible": 1, "moyen": 3, "bon": 4, "excellente": 5,
	}
)

// ratingMeant returns the rating that “Level 3”, “three”, “3/5” or a label of the scale mean, or 0. Of several, it is the
// one at the end of the scale.
func (d *decoder) ratingMeant(s string) (level int, certain bool) {
	s = strings.ToLower(strings.TrimSpace(s))
	for _, r := range d.scale {
		if strings.ToLower(r.Label.Value) == s {
			return r.Level, true
		}
	}
	if m := ofHighest.FindStringSubmatch(s); m != nil {
		level, _ = strconv.Atoi(m[1])
		return level, true
	}
	if m := severalRatings.FindStringSubmatch(s); m != nil {
		low, _ := strconv.Atoi(m[1])
		high, _ := strconv.Atoi(m[2])
		if low >= 3 {
			return high, false
		}
		return low, false
	}
	if m := oneNumber.FindStringSubmatch(s); m != nil {
		level, _ = strconv.Atoi(m[1])
		return level, level > 0
	}
	if level := inWords[s]; level > 0 {
		return level, true
	}
	return inJudgement[s], false
}

// notRatings reports anchors that are written as a list or as one text.
func (d *decoder) notRatings(key string, v front.Value) {
	if d.faultIn(v.Span) {
		return
	}
	finding := d.wrongType(key, v, "ratings with a text each, such as “3: Names what a patient needs.”").
		Help("write a rating, a colon, a space and its text on each line below, indented: `3: …`")
	edits, certain := asRatings(v)
	if edits == nil {
		return
	}
	finding.Help("write a rating, a colon, a space and its text on each line").Offer(edits...).Certain = certain
}

var (
	// withoutSpace is a rating without the space after its colon.
	withoutSpace = regexp.MustCompile(`(?m)^([ \t]*[1-9][0-9]?:)([^ \n])`)
	// ratedLine is a text with its rating before it, however that is set off.
	ratedLine = regexp.MustCompile(`(?i)^(?:level|rating|score|stufe|niveau|note)? ?([1-9])(?: ?[:=)–—-]| ?\.)+ *(\S.*)$`)
	// ratedPart is where a rating begins in the middle of a text.
	ratedPart = regexp.MustCompile(`(?:^|[;,.\n] *)([1-9])(?: ?[:=)–—-]+ *| +)`)
)

// asRatings corrects ratings that were written as a list, as one text, or without a space after each colon. The second
// result tells whether that is certainly what is meant.
func asRatings(v front.Value) (edits []source.Edit, certain bool) {
	if v.Kind == front.List {
		return itemsAsRatings(v)
	}
	for _, m := range withoutSpace.FindAllStringSubmatchIndex(v.Span.Text(), -1) {
		at := int(v.Span.Start) + m[3]
		edits = append(edits, source.Edit{Span: v.Span.File.Span(at, at), Text: " "})
	}
	if edits != nil {
		return edits, true
	}
	return textAsRatings(v)
}

func itemsAsRatings(v front.Value) (edits []source.Edit, certain bool) {
	certain = true
	for i, item := range v.Items {
		dash := strings.LastIndexByte(item.Span.File.Data[:item.Span.Start], '-')
		if dash < 0 || strings.TrimSpace(item.Span.File.Data[dash+1:item.Span.Start]) != "" {
			return nil, false // a list in brackets
		}
		at := item.Span.File.Span(dash, int(item.Span.Start))
		switch level, text := ratingIn(item); {
		case item.Kind == front.Mapping && len(item.Fields) == 1 && !inBraces(item.Fields[0].Span):
			edits = append(edits, source.Edit{Span: at})
		case level > 0:
			at.End = endOf(item)
			edits = append(edits, source.Edit{Span: at, Text: strconv.Itoa(level) + ": " + front.Written(text, false)})
		case item.Kind == front.Scalar && (len(v.Items) == 3 || len(v.Items) == 5):
			certain = false // from the lowest to the highest, as nearly everybody writes them
			edits = append(edits, source.Edit{Span: at, Text: strconv.Itoa(1+i*4/(len(v.Items)-1)) + ": "})
		default:
			return nil, false
		}
	}
	return edits, certain
}

// ratingIn reads an item such as {level: 3, text: …} or “3 – …”.
func ratingIn(item front.Value) (level int, text string) {
	if item.Kind == front.Scalar {
		if m := ratedLine.FindStringSubmatch(item.Text); m != nil {
			level, _ = strconv.Atoi(m[1])
			return level, m[2]
		}
		return 0, ""
	}
	for _, f := range item.Fields {
		n, ok := ratingOf(f.Value.Text)
		switch {
		case f.Value.Kind != front.Scalar || ok && level > 0 || !ok && text != "":
			return 0, ""
		case ok:
			level = n
		default:
			text = f.Value.Text
		}
	}
	if text == "" {
		return 0, ""
	}
	return level, text
}

// endOf is where an item of a list ends.
func endOf(item front.Value) int32 {
	end := item.Span.End
	for _, f := range item.Fields {
		end = max(end, f.Value.Span.End)
	}
	return end
}

func textAsRatings(v front.Value) (edits []source.Edit, certain bool) {
	text := strings.TrimSpace(v.Text)
	starts := ratedPart.FindAllStringSubmatchIndex(text, -1)
	if len(starts) < 2 || starts[0][0] != 0 || inBraces(v.Span) {
		return nil, false
	}
	at := v.Span
	for at.Start > 0 && strings.ContainsRune(" \n", rune(at.File.Data[at.Start-1])) {
		at.Start--
	}
	indent := "\n" + strings.Repeat(" ", indentation(at)+2)
	lines := ""
	for i, m := range starts {
		end := len(text)
		if i+1 < len(starts) {
			end = starts[i+1][0]
			if text[end] == '.' {
				end++
			}
		}
		lines += indent + text[m[2]:m[3]] + ": " + front.Written(strings.TrimSpace(text[m[1]:end]), false)
	}
	return []source.Edit{{Span: at, Text: lines}}, false
}
