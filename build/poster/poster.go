// Package poster draws the picture that chats and social networks show with a link to a posting: its title, where the
// work is, and who is hiring, in the organisation's colour. The same poster gives the same bytes everywhere.
package poster

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"strings"

	"rolewright/build/colour"
)

// Width and Height are what services ask for (https://ogp.me).
const (
	Width  = 1200
	Height = 630
)

// Poster is what is drawn.
type Poster struct {
	Organisation, Title string
	Facts               []string // the most important first; as many as fit are drawn in a line
	Accent              colour.Colour
}

// Of the sheet: its margin, and the bar of the organisation's colour at its left edge.
const (
	margin = 88
	bar    = 20
	room   = Width - 2*margin
)

var (
	paper = colour.Colour{0xfb, 0xfa, 0xf8}
	ink   = colour.Colour{0x1c, 0x24, 0x21}
	soft  = colour.Colour{0x56, 0x60, 0x5b}
)

// Spaces and hyphens of all kinds look the same.
var plain = strings.NewReplacer("\u00a0", " ", "\u2009", " ", "\u202f", " ", "\u2010", "-", "\u2011", "-", "\u00ad", "")

// IsDrawable reports whether the fonts have all letters of its name and title. They have those of languages in Latin
// script; facts with other letters are left out.
func (p *Poster) IsDrawable() bool {
	return heading.has(plain.Replace(p.Organisation)) && heading.has(plain.Replace(p.Title))
}

// Draw returns the poster as a PNG. It must be drawable.
func (p *Poster) Draw() []byte {
	sheet := image.NewPaletted(image.Rect(0, 0, Width, Height), p.palette())
	draw.Draw(sheet, image.Rect(0, 0, bar, Height), image.NewUniform(sheet.Palette[inAccent+shades]), image.Point{}, draw.Src)
	drawOrganisation(sheet, plain.Replace(p.Organisation))
	at := drawTitle(sheet, plain.Replace(p.Title))
	text.line(sheet, p.facts(), 36, margin, max(at+84, Height-margin), inSoft)
	var b bytes.Buffer
	encoder := png.Encoder{CompressionLevel: png.BestSpeed}
	if err := encoder.Encode(&b, sheet); err != nil {
		panic(fmt.Sprintf("poster: a picture that can't be written: %v", err)) // a fault of this package
	}
	return b.Bytes()
}

// facts returns as many facts as fit on a line.
func (p *Poster) facts() string {
	var facts []string
	for _, fact := range p.Facts {
		if fact = plain.Replace(fact); text.has(fact) {
			facts = append(facts, fact)
		}
	}
	for n := len(facts); n > 0; n-- {
		if line := text.lines(strings.Join(facts[:n], " · "), 36, room, 1); line != nil {
			return line[0]
		}
	}
	return ""
}

// drawOrganisation draws a name in the largest size in which it fits on a line, or its first words in the smallest.
func drawOrganisation(sheet *image.Paletted, name string) {
	const smallest = 28
	for _, size := range []int{44, 36, smallest} {
		if line := heading.lines(name, size, room, 1); line != nil {
			heading.line(sheet, line[0], size, margin, 128, inAccent)
			return
		}
	}
	for _, line := range heading.shortened(name, smallest, room, 1) {
		heading.line(sheet, line, smallest, margin, 128, inAccent)
	}
}

// drawTitle draws a title in the largest size in which it fits on three lines, or as much of it as fits in the smallest,
// and returns where its last line is.
func drawTitle(sheet *image.Paletted, title string) int {
	var size int
	var lines []string
	for _, size = range []int{104, 88, 74, 62} {
		if lines = heading.lines(title, size, room, 3); lines != nil {
			break
		}
	}
	if lines == nil {
		const smallest = 52
		size, lines = smallest, heading.shortened(title, smallest, room, 4)
	}
	at := 280
	for i, line := range lines {
		at = 280 + i*size*11/10
		heading.line(sheet, line, size, margin, at, inInk)
	}
	return at
}

// The colours are paper and shades of ink, accent and soft text on it: few enough for a small file.
const shades = 15

// The shades of a colour come after these indexes in the palette, whose first colour is paper.
const (
	inInk    = 0
	inAccent = shades
	inSoft   = 2 * shades
)

func (p *Poster) palette() color.Palette {
	all := color.Palette{rgb(paper)}
	for _, c := range []colour.Colour{ink, colour.ByDay(p.Accent).Text, soft} {
		for i := 1; i <= shades; i++ {
			all = append(all, rgb(colour.Mix(paper, c, float64(i)/shades)))
		}
	}
	return all
}

func rgb(c colour.Colour) color.RGBA { return color.RGBA{c[0], c[1], c[2], 255} }
