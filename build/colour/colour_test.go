package colour_test

import (
	"math"
	"testing"

	"rolewright/build/colour"
)

func TestColoursAreReadAsStylesheetsHaveThem(t *testing.T) {
	for text, want := range map[string]string{"#1f5fbf": "#1f5fbf", "1F5FBF": "#1f5fbf", "#15b": "#1155bb"} {
		if got, ok := colour.Parse(text); !ok || got.String() != want {
			t.Errorf("%s is read as %v, %v", text, got, ok)
		}
	}
	for _, text := range []string{"", "#", "teal", "#12345", "#1f5fbg", "rgb(1, 2, 3)", "##15b"} {
		if got, ok := colour.Parse(text); ok {
			t.Errorf("%s is read as %v", text, got)
		}
	}
}

// The figures are those of the examples at https://webaim.org/resources/contrastchecker/.
func TestContrast(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want float64
	}{{"#000", "#fff", 21}, {"#fff", "#fff", 1}, {"#777777", "#ffffff", 4.48}, {"#0000ff", "#ffffff", 8.59}} {
		a, _ := colour.Parse(c.a)
		b, _ := colour.Parse(c.b)
		if got := colour.Contrast(a, b); math.Abs(got-c.want) > 0.005 || got != colour.Contrast(b, a) {
			t.Errorf("%s on %s has %.3f, not %v", c.a, c.b, got, c.want)
		}
	}
}

// Whatever colour an organisation has, its links can be read, and a colour that can be read stays as it is.
func TestAnyColourBecomesReadable(t *testing.T) {
	for r := 0; r < 256; r += 51 {
		for g := 0; g < 256; g += 51 {
			for b := 0; b < 256; b += 51 {
				c := colour.Colour{uint8(r), uint8(g), uint8(b)}
				day, dark := colour.ByDay(c), colour.InTheDark(c)
				white, night := colour.Colour{255, 255, 255}, colour.Colour{0x23, 0x2a, 0x27}
				if colour.Contrast(day.Text, white) < colour.Readable || colour.Contrast(day.Text, day.Wash) < colour.Readable {
					t.Errorf("by day %v becomes %v", c, day)
				}
				if colour.Contrast(dark.Text, night) < colour.Readable || colour.Contrast(dark.Text, dark.Wash) < colour.Readable {
					t.Errorf("in the dark %v becomes %v", c, dark)
				}
				if (colour.OnPaper(c) >= colour.Readable) != (day.Text == c) {
					t.Errorf("%v has a contrast of %.1f and becomes %v", c, colour.OnPaper(c), day.Text)
				}
			}
		}
	}
}
