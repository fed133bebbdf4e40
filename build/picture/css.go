package picture

import (
	"regexp"
	"strings"
)

// Functions and rules of CSS that calculate, colour, move or choose. Among those left out are the ones that fetch:
// @import, image(), image-set(), src(), url() of anything but a part of the same file.
var (
	cssFunctions = set(strings.Fields(`
		rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark calc min max clamp var attr env
		matrix matrix3d translate translatex translatey translatez translate3d rotate rotatex rotatey rotatez rotate3d
		scale scalex scaley scalez scale3d skew skewx skewy perspective
		linear-gradient radial-gradient conic-gradient repeating-linear-gradient repeating-radial-gradient
		blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia
		polygon circle ellipse inset path rect cubic-bezier steps linear local format
		not is where has nth-child nth-last-child nth-of-type nth-last-of-type lang dir and or`)...)
	cssRules = set("media", "supports", "font-face", "charset", "keyframes", "-webkit-keyframes", "layer", "page", "container")
)

var (
	cssFunction = regexp.MustCompile(`([\w-]*)\(`)
	cssRule     = regexp.MustCompile(`@([\w-]*)`)
	cssInside   = regexp.MustCompile(`^\s*["']?(?:#|data:(?:font/[\w-]+|application/(?:x-)?font-[\w-]+|image/(?:png|jpeg|gif|webp))(?:;charset=utf-8)?;base64,)`)
)

// cssProblem names what isn't allowed in a style sheet, in the value of a style or of an attribute that can be a style; or
// returns "". Escapes are refused, because they can spell anything. Comments and strings aren't left out: what they hold
// is judged like the rest, so that nothing depends on where a browser sees them end.
func cssProblem(text string) string {
	text = strings.ToLower(text)
	if strings.Contains(text, `\`) {
		return `an escape (\) in a style`
	}
	for _, m := range cssRule.FindAllStringSubmatch(text, -1) {
		if !cssRules[m[1]] {
			return "@" + m[1]
		}
	}
	for _, m := range cssFunction.FindAllStringSubmatchIndex(text, -1) {
		name, argument := text[m[2]:m[3]], text[m[1]:]
		isInside := name == "url" && cssInside.MatchString(argument)
		if name != "" && !cssFunctions[name] && !isInside {
			return name + "()"
		}
	}
	return ""
}
