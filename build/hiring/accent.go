package hiring

import (
	"math"
	"strings"

	"rolewright/build/colour"
	"rolewright/build/front"
	"rolewright/build/source"
)

var badColour = &source.Rule{
	Name: "bad-colour", Fixed: true,
	Doc: "A colour is written as # and three or six digits from 0 to f, as in stylesheets. Put quotes around it, because # " +
		"begins a comment.",
	Source: "CSS Color 4, section 5.2 (https://www.w3.org/TR/css-color-4/#hex-notation)",
	Bad:    "accent: teal",
	Good:   `accent: "#0d5c4b"`,
}

var paleAccent = &source.Rule{
	Name: "pale-accent", Severity: source.Warning, Fixed: true, Reliable: true,
	Doc: "Links and buttons in this colour are hard to read on light pages, so pages use a darker shade of it. Dark pages " +
		"use a lighter shade where they need one. Write the darker shade, or choose another colour.",
	Source: "WCAG 2.2, success criterion 1.4.3: contrast of at least 4.5 to 1 (https://www.w3.org/TR/WCAG22/#contrast-minimum)",
	Bad:    `accent: "#ffcc00"`,
	Good:   `accent: "#1f5fbf"`,
}

// colourOf is a colour that text is to be in.
func colourOf[T any](at func(*T) *Text) target[T] {
	return target[T]{typ: ColourType, set: func(d *decoder, key string, v front.Value, into *T) {
		t, ok := d.scalar(key, v, "a colour")
		if !ok {
			return
		}
		c, ok := colour.Parse(t.Value)
		if !ok {
			d.found.Add(badColour, t.Span, "`%s` should be # and six digits, but is “%s”", key, t.Value).
				Help(`write # and six digits, each from 0 to f, in quotes, such as %s: "#0d5c4b"`, key)
			return
		}
		if has := colour.OnPaper(c); has < colour.Readable {
			readable := colour.ByDay(c).Text.String()
			d.found.Add(paleAccent, t.Span, "%s has a contrast of %.1f to 1 with the page, and text needs %.1f; links and buttons are in %s instead",
				c, math.Floor(has*10)/10, colour.Readable, readable).
				Help("write %s: %q, or choose another colour", key, readable).Fix(source.Edit{Span: t.Span, Text: strings.Replace(t.Span.Text(), strings.TrimPrefix(t.Value, "#"), readable[1:], 1)})
		}
		*at(into) = t
	}}
}
