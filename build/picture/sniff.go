package picture

import "strings"

// kinds are the kinds of files that a site publishes as they are, with how they begin and what people call them.
var kinds = []struct {
	kind, name, ending string
	begins             func(data string) bool
}{
	{"image/png", "a PNG picture", ".png", prefix("\x89PNG\r\n\x1a\n")},
	{"image/jpeg", "a JPEG picture", ".jpg", prefix("\xff\xd8\xff")},
	{"image/gif", "a GIF picture", ".gif", func(d string) bool { return strings.HasPrefix(d, "GIF87a") || strings.HasPrefix(d, "GIF89a") }},
	{"image/webp", "a WebP picture", ".webp", func(d string) bool { return len(d) >= 12 && d[:4] == "RIFF" && d[8:12] == "WEBP" }},
	{"image/avif", "an AVIF picture", ".avif", func(d string) bool {
		return len(d) >= 12 && d[4:8] == "ftyp" && strings.Contains(d[8:min(len(d), 64)], "avi")
	}},
	{"application/pdf", "a PDF document", ".pdf", prefix("%PDF-")},
	{"image/svg+xml", "an SVG drawing", ".svg", func(d string) bool { return CheckSVG(d) == nil }},
}

func prefix(p string) func(string) bool {
	return func(data string) bool { return strings.HasPrefix(data, p) }
}

// Sniff returns the media type of a picture or document by what is in it, or "" when it is none that a site publishes.
func Sniff(data string) string {
	for _, k := range kinds {
		if k.begins(data) {
			return k.kind
		}
	}
	return ""
}

// NameOf is what people call files of a media type that Sniff knows: "a PNG picture".
func NameOf(kind string) string {
	for _, k := range kinds {
		if k.kind == kind {
			return k.name
		}
	}
	return "a file of another kind"
}

// EndingOf is the ending of the names of such files: ".png".
func EndingOf(kind string) string {
	for _, k := range kinds {
		if k.kind == kind {
			return k.ending
		}
	}
	return ""
}
