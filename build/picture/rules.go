package picture

import "rolewright/build/source"

// Rules lists the rules about pictures and documents.
func Rules() []*source.Rule { return []*source.Rule{activePicture, wrongKind} }

var activePicture = &source.Rule{
	Name: "active-picture", Fixed: true, Reliable: true,
	Doc: "An SVG picture contains more than a drawing, or ends too early. A script or a link in it could run, or " +
		"contact another website, when someone opens the picture. Export it again as a plain SVG or as a PNG.",
	Source: "W3C, SVG Integration: scripts and outside references in an image; rolewright publishes drawings only.",
	Bad:    "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>…</script></svg>",
	Good:   "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0h8v8z\"/></svg>",
}

var wrongKind = &source.Rule{
	Name: "wrong-kind", Fixed: true, Reliable: true,
	Doc: "A picture or document isn't of the type its name says. A browser wouldn't show it, and another file may have " +
		"been published under its name by mistake. Save it again in the right format.",
	Source: "WHATWG, MIME Sniffing: a picture's type is in its first bytes",
	Bad:    "content/logo.png, which is a JPEG picture",
	Good:   "content/logo.jpg",
}
