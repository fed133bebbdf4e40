package colour

import "math"

// hsl is a colour by hue (0 to 6), saturation and lightness (0 to 1), as in CSS Color 4, section 7.
type hsl struct{ hue, saturation, lightness float64 }

func hslOf(c Colour) hsl {
	r, g, b := float64(c[0])/255, float64(c[1])/255, float64(c[2])/255
	most, least := max(r, g, b), min(r, g, b)
	h, spread := hsl{lightness: (most + least) / 2}, most-least
	if spread == 0 {
		return h
	}
	h.saturation = spread / (1 - math.Abs(2*h.lightness-1))
	switch most {
	case r:
		h.hue = math.Mod((g-b)/spread+6, 6)
	case g:
		h.hue = (b-r)/spread + 2
	default:
		h.hue = (r-g)/spread + 4
	}
	return h
}

func (h hsl) colour() Colour {
	part := func(n float64) uint8 {
		k := math.Mod(n+2*h.hue, 12)
		v := h.lightness - h.saturation*min(h.lightness, 1-h.lightness)*max(-1, min(k-3, 9-k, 1))
		return uint8(math.Round(max(0, min(1, v)) * 255))
	}
	return Colour{part(0), part(8), part(4)}
}
