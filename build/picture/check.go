package picture

import (
	"rolewright/build/source"
)

// Check reports a file that isn't what its name says, and a drawing that is more than one. In a page no picture
// can run anything, but a link opens it as a page of its own, for which the site's rules against scripts don't hold.
func Check(file *source.File, found *source.Diagnostics) {
	kind := source.MediaType(file.Path)
	if kind == "image/svg+xml" {
		checkDrawing(file, found)
		return
	}
	if is := Sniff(file.Data); is != kind {
		finding := found.Add(wrongKind, file.Whole(), "this file isn't what its name says: it doesn't begin like %s", NameOf(kind))
		if is != "" {
			finding.Help("it is %s; give it the ending %s, or save it again as %s", NameOf(is), EndingOf(is), NameOf(kind))
		} else {
			finding.Help("save it again as %s, or keep it outside of the site's folders", NameOf(kind))
		}
	}
}

func checkDrawing(file *source.File, found *source.Diagnostics) {
	problem := CheckSVG(file.Data)
	if problem == nil {
		return
	}
	at := file.Span(problem.Start, problem.End)
	const help = "save it again from a drawing program, as “plain SVG”, or use a PNG"
	switch problem.Part {
	case NoDrawing:
		found.Add(wrongKind, at, "this file isn't what its name says: a drawing begins with <svg xmlns=\"http://www.w3.org/2000/svg\">").Help(help)
	case "":
		found.Add(activePicture, at, "this picture can't be read from here on, so it isn't clear whether it would run something").Help(help)
	default:
		found.Add(activePicture, at, "this picture holds %s, which could run or fetch something when someone opens it", problem.Part).Help(help)
	}
}
