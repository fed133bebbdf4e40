package picture

import "rolewright/build/source"

// Rules lists the rules about pictures and documents.
func Rules() []*source.Rule { return []*source.Rule{activePicture, wrongKind} }

var activePicture = &source.Rule{
	Name: "active-picture", Fixed: true, Reliable: true,
	Doc: "An SVG picture holds something other than a drawing, which could run or ask another website for " +
		"something when the picture is opened, or it can't be read to its end. Export it again as a plain picture.",
}

var wrongKind = &source.Rule{
	Name: "wrong-kind", Fixed: true, Reliable: true,
	Doc: "A picture or document isn't of the kind that its name says, so a browser wouldn't show it, and another " +
		"file may have been published under its name by mistake. Save it again in the right format.",
}
