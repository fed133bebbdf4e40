package poster_test

import (
	"bytes"
	"image"
	"image/png"
	"strings"
	"testing"

	"rolewright/build/colour"
	"rolewright/build/poster"
)

var blue = colour.Colour{0x1f, 0x5f, 0xbf}

// A poster has the size that services ask for and the organisation's colour, keeps to its margins however long its
// texts are, and is the same file each time.
func TestAPosterOfAnyTitle(t *testing.T) {
	for _, title := range []string{
		"Baker", "Šéf de rang (w/m/d)", "Ingénieur·e d’exploitation – 58\u202f000\u00a0€",
		"Senior Director of Strategic Technology Alliances and Ecosystem Partnerships, Europe and Middle East",
		strings.Repeat("Donaudampfschifffahrtsgesellschaftskapitän ", 20), strings.Repeat("Donaudampfschifffahrt", 9),
	} {
		organisation := "Łódź & Sons"
		if len(title) > 90 {
			organisation = strings.Repeat("Universitätsklinikum für Bäcker ", len(title)/40)
		}
		p := poster.Poster{Organisation: organisation, Title: title, Facts: []string{"Berlin, Germany", "Hybrid", strings.Repeat("far away ", 20)}, Accent: blue}
		data := p.Draw()
		if !bytes.Equal(data, p.Draw()) {
			t.Errorf("%s: the second poster isn't the first", title)
		}
		drawn, err := png.Decode(bytes.NewReader(data))
		if err != nil {
			t.Fatalf("%s: %v", title, err)
		}
		if drawn.Bounds() != image.Rect(0, 0, 1200, 630) || len(data) > 60_000 {
			t.Errorf("%s: the poster measures %v and has %d bytes", title, drawn.Bounds(), len(data))
		}
		if r, g, b, _ := drawn.At(5, 300).RGBA(); r>>8 != 0x1f || g>>8 != 0x5f || b>>8 != 0xbf {
			t.Errorf("%s: the bar is %x %x %x", title, r>>8, g>>8, b>>8)
		}
		if inked(drawn, image.Rect(88, 60, 1112, 140)) == 0 || inked(drawn, image.Rect(88, 200, 1112, 300)) == 0 || inked(drawn, image.Rect(1120, 0, 1200, 630)) > 0 || inked(drawn, image.Rect(24, 0, 80, 630)) > 0 {
			t.Errorf("%s: the name or the title is missing, or doesn't keep to the margins", title)
		}
	}
}

// inked counts the points of a part that aren't paper.
func inked(drawn image.Image, part image.Rectangle) int {
	paper, n := drawn.At(1199, 0), 0
	for y := part.Min.Y; y < part.Max.Y; y++ {
		for x := part.Min.X; x < part.Max.X; x++ {
			if drawn.At(x, y) != paper {
				n++
			}
		}
	}
	return n
}

func TestNoPosterHasBoxesForLetters(t *testing.T) {
	for _, p := range []poster.Poster{{Title: "面包师"}, {Title: "Baker", Organisation: "Пекарня"}, {Title: "Baker 🥖"}} {
		if p.IsDrawable() {
			t.Errorf("there would be a poster of %+v", p)
		}
	}
	with, without := poster.Poster{Title: "Baker", Facts: []string{"Αθήνα, Greece", "Hybrid"}}, poster.Poster{Title: "Baker", Facts: []string{"Hybrid"}}
	if !with.IsDrawable() || !bytes.Equal(with.Draw(), without.Draw()) {
		t.Error("a place in other letters isn't left out")
	}
}

func BenchmarkDraw(b *testing.B) {
	p := poster.Poster{Organisation: "Northwind Cloud", Title: "Partner Manager", Facts: []string{"Berlin, Germany", "Hybrid"}, Accent: blue}
	b.ReportAllocs()
	for b.Loop() {
		p.Draw()
	}
}
