package hiring

import (
	"cmp"
	"slices"
	"strings"

	"rolewright/build/front"
	"rolewright/build/source"
)

// rejoined joins items of a list that are only details of the item above them, because each of its lines begins with a
// hyphen, and reports them as one slip.
func rejoined[M any](d *decoder, v front.Value, fields []field[M], plain string) front.Value {
	main := cmp.Or(plain, mainKey(describe(fields)))
	if v.Kind != front.List || main == "" {
		return v
	}
	var items []front.Value
	var finding *source.Diagnostic
	var edits []source.Edit
	for _, item := range v.Items {
		if len(items) == 0 || !isDetail(item, items[len(items)-1], fields, main) {
			items = append(items, item)
			continue
		}
		above := &items[len(items)-1]
		if above.Kind == front.Scalar {
			start := above.Span
			start.End = start.Start
			edits = append(edits, source.Edit{Span: start, Text: main + ": "})
			*above = front.Value{Kind: front.Mapping, Span: above.Span, Fields: []front.Field{{Key: main, Span: above.Span, Value: *above}}}
		}
		edits = append(edits, source.Edit{Span: dashBefore(item.Fields[0].Span), Text: " "})
		above.Fields = append(slices.Clone(above.Fields), item.Fields...)
		if finding == nil {
			finding = d.found.Add(missingField, item.Fields[0].Span, "`%s` begins an item of its own, which has no `%s`", item.Fields[0].Key, main)
		}
	}
	if finding != nil {
		finding.Help("if it belongs to the item above, leave the hyphen out").Offer(edits...)
		v.Items = items
	}
	return v
}

// isDetail reports whether an item has only keys that the item above it, a text or the beginning of a group, may have.
func isDetail[M any](item, above front.Value, fields []field[M], main string) bool {
	isMain := func(f front.Field) bool {
		known := fieldNamed(fields, f.Key)
		return f.Key == main || known != nil && known.or == main
	}
	isStrange := func(f front.Field) bool { return fieldNamed(fields, f.Key) == nil }
	if !isBelowDash(item) || slices.ContainsFunc(item.Fields, isMain) || slices.ContainsFunc(item.Fields, isStrange) {
		return false
	}
	if above.Kind == front.Scalar {
		return !isBlank(above) && !inBraces(above.Span)
	}
	return isBelowDash(above) && slices.ContainsFunc(above.Fields, isMain) &&
		!slices.ContainsFunc(item.Fields, func(f front.Field) bool {
			return slices.ContainsFunc(above.Fields, func(a front.Field) bool { return a.Key == f.Key })
		})
}

// isBelowDash reports whether an item is a group of keys on lines of their own.
func isBelowDash(v front.Value) bool {
	return v.Kind == front.Mapping && len(v.Fields) > 0 && !inBraces(v.Fields[0].Span) && dashBefore(v.Fields[0].Span).End > 0
}

// dashBefore is the place of the hyphen with which an item begins, or none.
func dashBefore(first source.Span) source.Span {
	before := strings.TrimRight(first.File.Data[:first.Start], " ")
	if !strings.HasSuffix(before, "-") {
		return source.Span{}
	}
	return first.File.Span(len(before)-1, len(before))
}
