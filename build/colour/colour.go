// Package colour keeps text readable: it measures the contrast of two colours, and finds the nearest shade of an
// organisation's own colour that can be read on light and on dark pages.
package colour

import (
	"fmt"
	"math"
	"regexp"
	"strconv"
	"strings"
)

// Colour is a colour of the screen (sRGB), red, green and blue from 0 to 255.
type Colour [3]uint8

var written = regexp.MustCompile(`^#?(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$`)

// Parse reads a colour as stylesheets have it, such as #1f5fbf or #15b, with or without its sign.
func Parse(text string) (Colour, bool) {
	if !written.MatchString(text) {
		return Colour{}, false
	}
	digits := strings.TrimPrefix(text, "#")
	if len(digits) == 3 {
		digits = string([]byte{digits[0], digits[0], digits[1], digits[1], digits[2], digits[2]})
	}
	n, err := strconv.ParseUint(digits, 16, 32)
	return Colour{uint8(n >> 16), uint8(n >> 8), uint8(n)}, err == nil
}

// String returns the colour as stylesheets have it.
func (c Colour) String() string { return fmt.Sprintf("#%02x%02x%02x", c[0], c[1], c[2]) }

// Contrast returns the contrast ratio of two colours, from 1 for the same colour to 21 for black and white
// (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).
func Contrast(a, b Colour) float64 {
	light, dark := luminance(a), luminance(b)
	if light < dark {
		light, dark = dark, light
	}
	return (light + 0.05) / (dark + 0.05)
}

func luminance(c Colour) float64 {
	linear := func(part uint8) float64 {
		v := float64(part) / 255
		if v <= 0.04045 {
			return v / 12.92
		}
		return math.Pow((v+0.055)/1.055, 2.4)
	}
	return 0.2126*linear(c[0]) + 0.7152*linear(c[1]) + 0.0722*linear(c[2])
}

// Mix returns a mixture of two colours; much is the share of the other one, from 0 to 1.
func Mix(c, other Colour, much float64) Colour {
	var mixed Colour
	for i := range mixed {
		mixed[i] = uint8(math.Round(float64(c[i])*(1-much) + float64(other[i])*much))
	}
	return mixed
}
