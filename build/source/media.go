package source

import (
	"path"
	"strings"
)

// MediaType returns the media type (RFC 6838) of a file by the ending of its name, in capital letters or not. It is
// application/octet-stream for endings that no site has.
func MediaType(name string) string {
	switch strings.ToLower(path.Ext(name)) {
	case ".html":
		return "text/html; charset=utf-8"
	case ".css":
		return "text/css; charset=utf-8"
	case ".js":
		return "text/javascript; charset=utf-8"
	case ".txt":
		return "text/plain; charset=utf-8"
	case ".xml":
		return "application/xml; charset=utf-8"
	case ".json":
		return "application/json"
	case ".pdf":
		return "application/pdf"
	case ".svg":
		return "image/svg+xml"
	case ".png":
		return "image/png"
	case ".jpg", ".jpeg":
		return "image/jpeg"
	case ".webp":
		return "image/webp"
	case ".avif":
		return "image/avif"
	case ".gif":
		return "image/gif"
	case ".woff2":
		return "font/woff2"
	}
	return "application/octet-stream"
}

// IsAsset reports whether a file is of a kind that a site holds as it is: a picture or a PDF.
func IsAsset(name string) bool {
	kind := MediaType(name)
	return strings.HasPrefix(kind, "image/") || kind == "application/pdf"
}
