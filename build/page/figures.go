package page

import (
	"rolewright/build/hiring"
	"rolewright/build/markdown"
	"rolewright/build/view"
)

// handbookParts divides the text of a page where it has charts: at the end of the section under a heading, which the next
// heading begins, or at the end of the page.
func (w *Words) handbookParts(h *hiring.HandbookPage, on *markdown.Page) []view.HandbookPart {
	var parts []view.HandbookPart
	rest := h.Body
	end := func(body hiring.Block, charts []view.Figures) {
		parts = append(parts, view.HandbookPart{Body: body.HTML(on), Charts: charts})
	}
	var charts []view.Figures
	for _, heading := range headingsOf(h) {
		if len(charts) > 0 && !heading.Inside {
			before := rest
			before.Content, rest.Content = rest.Content.Cut(heading)
			end(before, charts)
			charts = nil
		}
		for i := range h.Charts {
			if c := &h.Charts[i]; c.IsUnder(heading) {
				charts = append(charts, w.figures(c))
			}
		}
	}
	for i := range h.Charts {
		if c := &h.Charts[i]; c.Under.IsZero() {
			charts = append(charts, w.figures(c))
		}
	}
	end(rest, charts)
	return parts
}

func headingsOf(h *hiring.HandbookPage) []markdown.Heading {
	if h.Body.Content == nil {
		return nil
	}
	return h.Body.Content.Headings
}

func (w *Words) figures(c *hiring.Chart) view.Figures {
	sum, limit := c.Sum(), c.Limit.Value.Value
	v := view.Figures{Title: w.Curled(c.Title), Unit: w.Curled(c.Unit), Total: w.unlessOwn(c.Total, "figures.total"), Sum: sum, Left: limit - sum, Over: sum - limit}
	all := max(sum, limit)
	from := 0
	for i, p := range c.Parts {
		to := from + p.Value.Value
		part := barPart(from, to, all)
		part.Middle = besideLimit(from, to, limit, all)
		part.Kind, part.Tint, part.Label = "figure", i%tints+1, w.Say("figures.part", "what", w.Curled(p.Name), "value", p.Value.Value)
		if 100*p.Value.Value >= narrowest*all {
			part.Number = p.Value.Value
		}
		v.Bar = append(v.Bar, part)
		v.Rows = append(v.Rows, view.FiguresRow{Name: w.Curled(p.Name), Value: p.Value.Value, Tint: part.Tint})
		from = to
	}
	spread(v.Bar, all)
	if limit > 0 {
		v.Limit = view.FiguresRow{Name: w.Curled(c.Limit.Name), Value: limit}
		v.X = barPart(limit, limit, all).X
	}
	return v
}

// besideLimit is the middle of a part, or of its longer piece where the line of the limit divides it.
func besideLimit(from, to, limit, all int) string {
	switch {
	case limit <= from || limit >= to:
	case limit-from >= to-limit:
		to = limit
	default:
		from = limit
	}
	return barPart(from, to, all).Middle
}
