package colour

// Accent is an organisation's colour as the pages have it: the colour of links and buttons, and a wash of it that is the
// ground of what is marked.
type Accent struct{ Text, Wash Colour }

// Readable is the least contrast of text with what is behind it (WCAG 2.2, success criterion 1.4.3).
const Readable = 4.5

// The grounds of the pages, as templates/assets/style.css has them: paper, sheet and wash.
var (
	byDay     = grounds{{0xfb, 0xfa, 0xf8}, {0xff, 0xff, 0xff}, {0xf2, 0xf0, 0xeb}}
	inTheDark = grounds{{0x13, 0x17, 0x15}, {0x1b, 0x21, 0x1e}, {0x23, 0x2a, 0x27}}
)

// How much of a colour its wash has.
const (
	washByDay     = 0.12
	washInTheDark = 0.22
)

// steps is how many shades are tried between a colour and black or white: so many that the next can't be told from it.
const steps = 100

// ByDay returns the nearest darker shade of a colour that can be read on light pages.
func ByDay(c Colour) Accent {
	for step := range steps {
		if a := byDay.accent(Mix(c, Colour{}, float64(step)/steps), washByDay); byDay.worst(a) >= Readable {
			return a
		}
	}
	return byDay.accent(Colour{}, washByDay)
}

// InTheDark returns the colour as dark pages have it: as it is if it can be read there, and otherwise a lighter and calmer
// shade of the same hue.
func InTheDark(c Colour) Accent {
	if a := inTheDark.accent(c, washInTheDark); inTheDark.worst(a) >= Readable {
		return a
	}
	const (
		calm  = 0.65 // bright colours glow on a dark page
		clear = 5.5
	)
	h := hslOf(c)
	h.saturation *= calm
	for ; h.lightness < 1; h.lightness += 1.0 / steps {
		if a := inTheDark.accent(h.colour(), washInTheDark); inTheDark.worst(a) >= clear {
			return a
		}
	}
	return inTheDark.accent(Colour{255, 255, 255}, washInTheDark)
}

// OnPaper returns the least contrast of a colour with the grounds of light pages.
func OnPaper(c Colour) float64 { return byDay.worst(byDay.accent(c, washByDay)) }

type grounds [3]Colour

func (g grounds) accent(c Colour, wash float64) Accent { return Accent{c, Mix(g[0], c, wash)} }

// worst is the least contrast that an accent has with any ground that it is on.
func (g grounds) worst(a Accent) float64 {
	least := Contrast(a.Text, a.Wash)
	for _, c := range g {
		least = min(least, Contrast(a.Text, c))
	}
	return least
}
