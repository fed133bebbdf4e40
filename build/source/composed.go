package source

import "golang.org/x/text/unicode/norm"

// Composed is a name with its accents composed (Unicode's normal form C). Two names that look the same may differ: macOS
// and some editors write ü as u and two dots. Whatever is looked up by an author's words is compared composed.
func Composed(name string) string { return norm.NFC.String(name) }
