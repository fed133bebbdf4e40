package page

import (
	"fmt"

	"rolewright/build/colour"
	"rolewright/build/hiring"
)

// Styles returns what the settings of a site add to its stylesheet. Paper stays black.
func Styles(s *hiring.Settings) string {
	c, ok := colour.Parse(s.Organisation.Accent.Value)
	if !ok {
		return ""
	}
	day, dark := colour.ByDay(c), colour.InTheDark(c)
	return fmt.Sprintf(`
/* The organisation's colour */
@media screen { :root { --accent: %v; --accent-wash: %v; } }
@media screen and (prefers-color-scheme: dark) { :root { --accent: %v; --accent-wash: %v; } }
`, day.Text, day.Wash, dark.Text, dark.Wash)
}
