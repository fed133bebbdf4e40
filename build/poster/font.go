package poster

import (
	_ "embed"
	"image"
	"strings"
	"sync"

	"golang.org/x/image/font"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

// The fonts of the pages, in the form that can be drawn with. build/internal/fonts makes them.
var (
	//go:embed fonts/newsreader-latin.ttf
	newsreader []byte
	//go:embed fonts/newsreader-latin-ext.ttf
	newsreaderExt []byte
	//go:embed fonts/inter-latin.ttf
	inter []byte
	//go:embed fonts/inter-latin-ext.ttf
	interExt []byte
)

var (
	heading = &typeface{parse: sync.OnceValue(func() []*sfnt.Font { return parsed(newsreader, newsreaderExt) })}
	text    = &typeface{parse: sync.OnceValue(func() []*sfnt.Font { return parsed(inter, interExt) })}
)

// typeface is a font in two parts, of which the first has most letters. It serves any number of goroutines.
type typeface struct{ parse func() []*sfnt.Font }

func parsed(parts ...[]byte) []*sfnt.Font {
	var fonts []*sfnt.Font
	for _, part := range parts {
		f, err := opentype.Parse(part)
		if err != nil {
			panic("poster: a built-in font can't be read: " + err.Error())
		}
		fonts = append(fonts, f)
	}
	return fonts
}

// has reports whether the typeface has all letters of a text.
func (t *typeface) has(s string) bool {
	for _, r := range s {
		if t.partOf(r) < 0 {
			return false
		}
	}
	return true
}

func (t *typeface) partOf(r rune) int {
	for i, f := range t.parse() {
		if at, err := f.GlyphIndex(nil, r); err == nil && at != 0 {
			return i
		}
	}
	return -1
}

// faces returns the parts in a size. They are for one goroutine.
func (t *typeface) faces(size int) []font.Face {
	var faces []font.Face
	for _, f := range t.parse() {
		face, err := opentype.NewFace(f, &opentype.FaceOptions{Size: float64(size), DPI: 72, Hinting: font.HintingNone})
		if err != nil {
			panic("poster: a built-in font has no size: " + err.Error())
		}
		faces = append(faces, face)
	}
	return faces
}

// lines divides a text at its spaces into lines that fit. It returns nil for a text that is empty or needs more than most.
func (t *typeface) lines(s string, size, room, most int) []string {
	faces := t.faces(size)
	var lines []string
	for _, word := range strings.Fields(s) {
		if t.width(faces, word) > room {
			return nil
		}
		if last := len(lines) - 1; last >= 0 && t.width(faces, lines[last]+" "+word) <= room {
			lines[last] += " " + word
			continue
		}
		lines = append(lines, word)
	}
	if len(lines) > most {
		return nil
	}
	return lines
}

// shortened divides any text into lines that fit: words that are longer than a line are broken, and what most lines have no
// room for is left out.
func (t *typeface) shortened(s string, size, room, most int) []string {
	lines := t.lines(t.broken(s, size, room), size, room, 2*len(s))
	if len(lines) <= most {
		return lines
	}
	room -= 2 * size // for the dots
	lines = t.lines(t.broken(s, size, room), size, room, 2*len(s))
	lines[most-1] = strings.TrimRight(lines[most-1], ",;:(–-") + " …"
	return lines[:most]
}

// broken puts hyphens and spaces into words that are longer than a line.
func (t *typeface) broken(s string, size, room int) string {
	faces := t.faces(size)
	var words []string
	for _, word := range strings.Fields(s) {
		letters := []rune(word)
		for t.width(faces, string(letters)) > room {
			n := len(letters) - 1
			for n > 1 && t.width(faces, string(letters[:n])+"-") > room {
				n--
			}
			words, letters = append(words, string(letters[:n])+"-"), letters[n:]
		}
		words = append(words, string(letters))
	}
	return strings.Join(words, " ")
}

func (t *typeface) width(faces []font.Face, s string) int {
	return t.each(faces, s, func(font.Face, rune, fixed.Int26_6) {}).Ceil()
}

// each visits the letters of a line with their faces and places, and returns how long it is.
func (t *typeface) each(faces []font.Face, s string, visit func(font.Face, rune, fixed.Int26_6)) fixed.Int26_6 {
	var at fixed.Int26_6
	var before rune
	part := -1
	for _, r := range s {
		here := max(t.partOf(r), 0)
		if here == part {
			at += faces[here].Kern(before, r)
		}
		visit(faces[here], r, at)
		advance, _ := faces[here].GlyphAdvance(r)
		at += advance
		before, part = r, here
	}
	return at
}

// line draws a line of text. The colour is where its shades begin in the palette.
func (t *typeface) line(on *image.Paletted, s string, size, x, y, colour int) {
	faces := t.faces(size)
	t.each(faces, s, func(face font.Face, r rune, at fixed.Int26_6) {
		box, mask, from, _, ok := face.Glyph(fixed.Point26_6{X: fixed.I(x) + at, Y: fixed.I(y)}, r)
		if covered, isAlpha := mask.(*image.Alpha); ok && isAlpha {
			cover(on, box, covered, from, colour)
		}
	})
}

// cover gives each point of a box the shade of how much of it is covered.
func cover(on *image.Paletted, box image.Rectangle, covered *image.Alpha, from image.Point, colour int) {
	inside := box.Intersect(on.Rect)
	for y := inside.Min.Y; y < inside.Max.Y; y++ {
		for x := inside.Min.X; x < inside.Max.X; x++ {
			much := int(covered.AlphaAt(from.X+x-box.Min.X, from.Y+y-box.Min.Y).A)
			if shade := (much*shades + 127) / 255; shade > 0 {
				on.SetColorIndex(x, y, uint8(colour+shade))
			}
		}
	}
}
