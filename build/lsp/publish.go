package lsp

import (
	"encoding/json"

	"rolewright/build/source"
)

// diagnostic is a finding as editors show it.
type diagnostic struct {
	Range    textRange     `json:"range"`
	Severity int           `json:"severity"`
	Code     string        `json:"code"`
	Source   string        `json:"source"`
	Message  string        `json:"message"`
	Related  []relatedInfo `json:"relatedInformation,omitempty"`
}

type relatedInfo struct {
	Location location `json:"location"`
	Message  string   `json:"message"`
}

type publishParams struct {
	URI         string          `json:"uri"`
	Version     *int            `json:"version,omitempty"`
	Diagnostics json.RawMessage `json:"diagnostics"`
}

// settingsPath is where findings are shown that belong to no file.
const settingsPath = source.ContentFolder + "/site.yaml"

// publish tells the editor what is found in the site, if that may have changed.
func (s *server) publish(x *site) error {
	if !x.isOld && x.result != nil {
		return nil
	}
	r := x.compile(s.options)
	if r == nil {
		return nil
	}
	found := append(r.Diagnostics, r.Faults()...)
	byFile := make(map[string][]diagnostic)
	for at := range x.told {
		byFile[at] = []diagnostic{} // what is no longer found is no longer shown
	}
	for at := range x.open {
		byFile[at] = []diagnostic{}
	}
	for i := range found {
		d := &found[i]
		at := d.Span.Path()
		if d.Span.IsZero() || d.Span.File.BuiltIn {
			at = settingsPath
		}
		byFile[at] = append(byFile[at], x.diagnostic(d))
	}
	for _, at := range sortedKeys(byFile) {
		if err := s.tell(x, at, byFile[at]); err != nil {
			return err
		}
	}
	return nil
}

// tell tells the editor what is found in a file, unless it shows just that. A change of one file rarely changes what is
// found in the others, and there can be many.
func (s *server) tell(x *site, at string, found []diagnostic) error {
	data, err := json.Marshal(found)
	if err != nil {
		return err
	}
	p := publishParams{URI: x.uri(at), Diagnostics: data}
	if doc := x.open[at]; doc != nil {
		p.Version = &doc.version
	} else if x.told[at] == string(data) {
		return nil
	}
	if x.told[at] = string(data); len(found) == 0 {
		delete(x.told, at)
	}
	return s.notify("textDocument/publishDiagnostics", p)
}

func (x *site) uri(at string) string {
	if doc := x.open[at]; doc != nil {
		return doc.uri
	}
	return uriOf(x.folder + "/" + at)
}

func (x *site) diagnostic(d *source.Diagnostic) diagnostic {
	shown := diagnostic{Severity: int(d.Severity) + 1, Code: d.Rule.Name, Source: "rolewright", Message: d.Message}
	if !d.Span.IsZero() && !d.Span.File.BuiltIn {
		shown.Range = rangeOf(d.Span)
	}
	if d.Hint != "" {
		shown.Message += "\n" + d.Hint
	}
	for _, n := range d.Notes {
		if !n.Span.IsZero() {
			shown.Related = append(shown.Related, relatedInfo{location{x.uri(n.Span.Path()), rangeOf(n.Span)}, n.Message})
		}
	}
	return shown
}
