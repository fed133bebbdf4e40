package hiring

import (
	"encoding/xml"
	"errors"
	"io"
	"path"
	"slices"
	"strings"
	"unicode"

	"rolewright/build/source"
)

// checkPicture reports a picture of the kind SVG that could run something. In a page no picture can, but a link opens
// it as a page of its own, for which the site's rules against scripts don't hold.
func (l *loader) checkPicture(file *source.File) {
	if !strings.EqualFold(path.Ext(file.Path), ".svg") {
		return
	}
	d := xml.NewDecoder(strings.NewReader(file.Data))
	for {
		before := int(d.InputOffset())
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return
		}
		at := file.Span(before, int(d.InputOffset()))
		if err != nil {
			l.found.Add(activePicture, at, "this picture can't be read from here on, so nobody can tell whether it would run something").
				Help("save it again from a drawing program, as “plain SVG”, or use a PNG")
			return
		}
		if part := activePart(token); part != "" {
			l.found.Add(activePicture, at, "this picture holds %s, which could run when somebody opens it", part).
				Help("save it again from a drawing program, as “plain SVG”, or use a PNG")
			return
		}
	}
}

// activeElements can run something, or bring in what can.
var activeElements = []string{"script", "foreignobject", "iframe", "object", "embed", "handler", "listener"}

// activePart names what in a piece of a picture could run something, or returns "".
func activePart(token xml.Token) string {
	switch t := token.(type) {
	case xml.ProcInst:
		if t.Target != "xml" {
			return "<?" + t.Target
		}
	case xml.Directive: // a declaration of entities could hide anything
		if strings.Contains(string(t), "[") {
			return "declarations of its own"
		}
	case xml.StartElement:
		if slices.Contains(activeElements, strings.ToLower(t.Name.Local)) {
			return "<" + t.Name.Local + ">"
		}
		for _, a := range t.Attr {
			if isActive(a) {
				return "`" + a.Name.Local + "`"
			}
		}
	}
	return ""
}

func isActive(a xml.Attr) bool {
	if strings.HasPrefix(strings.ToLower(a.Name.Local), "on") {
		return true
	}
	value := strings.ToLower(strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || unicode.IsControl(r) {
			return -1
		}
		return r
	}, a.Value))
	for _, scheme := range []string{"javascript:", "vbscript:", "data:text/", "data:application/", "data:image/svg"} {
		if strings.Contains(value, scheme) {
			return true
		}
	}
	// An animation can set another attribute, even one that the element doesn't have.
	return a.Name.Local == "attributeName" && strings.HasPrefix(value, "on")
}
