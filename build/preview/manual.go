package preview

import (
	"net/http"
	"regexp"
	"slices"
	"strings"
	"sync"

	"rolewright/build/manual"
	"rolewright/build/schema"
	"rolewright/build/site"
	"rolewright/build/source"
)

// answerManual answers for the manual. Its pages don't change and aren't about the site, so they have no bar.
func (p *Preview) answerManual(w http.ResponseWriter, r *http.Request, address string) {
	if address == manual.StyleSheet {
		sendAsIs(w, r, http.StatusOK, source.MediaType(address), []byte(p.styles()))
		return
	}
	if font, ok := strings.CutPrefix(address, manual.Root+"fonts/"); ok {
		p.answerFont(w, r, font)
		return
	}
	pages := p.manual()
	switch page := pages[address]; {
	case page != nil:
		sendAsIs(w, r, http.StatusOK, source.MediaType("index.html"), page)
	case pages[address+"/"] != nil:
		http.Redirect(w, r, address+"/", http.StatusMovedPermanently)
	default:
		sendAsIs(w, r, http.StatusNotFound, source.MediaType("index.html"), pages[manual.Root])
	}
}

// answerFont answers with a built-in font, for which the stylesheet of the manual asks beside itself.
func (p *Preview) answerFont(w http.ResponseWriter, r *http.Request, name string) {
	font := p.builtIn.File("templates/assets/fonts/" + name)
	if font == nil {
		http.NotFound(w, r)
		return
	}
	sendAsIs(w, r, http.StatusOK, source.MediaType(name), []byte(font.Data))
}

// styles are the stylesheets of the site, or the built-in ones as long as there is no site.
func (p *Preview) styles() string {
	now := p.now.Load()
	var all strings.Builder
	for _, address := range []string{"/assets/style.css", "/assets/site.css"} {
		if o := now.output(address); o != nil {
			data, _ := now.render(address, o)
			all.Write(data)
		}
	}
	if all.Len() > 0 {
		return all.String()
	}
	for _, f := range site.Assets(p.builtIn, nil) {
		if f.Path == "assets/style.css" {
			return f.Data
		}
	}
	return ""
}

// maxFields is how many fields a problem links to. A file without any of the keys it needs names many.
const maxFields = 4

// helpOn links a finding to the manual: to its rule, and to the fields that it names or else the one that it points into.
func helpOn(d *source.Diagnostic) []document {
	help := []document{{d.Rule.Name, manual.RuleHref(d.Rule.Name)}}
	kind := kindOf(d.Span.Path())
	add := func(keys ...string) {
		for _, key := range keys {
			link := document{key, manual.FieldHref(kind, key)}
			if isField(kind, key) && !slices.Contains(help, link) && len(help) <= maxFields {
				help = append(help, link)
			}
		}
	}
	add(namedIn(d.Message + " " + d.Hint)...)
	if len(help) == 1 {
		add(keyAt(d.Span))
	}
	return help
}

// kindOf tells by its path which fields a file has, or "".
func kindOf(path string) string {
	switch {
	case path == "content/site.yaml":
		return "site"
	case strings.HasPrefix(path, source.RolesFolder+"/"):
		return "role"
	}
	for folder, kind := range map[string]string{"skills": "skill", "notices": "notice", "pages": "page"} {
		if strings.HasPrefix(path, source.ContentFolder+"/"+folder+"/") {
			return kind
		}
	}
	return ""
}

// isField reports whether a kind of file has an outermost key.
func isField(kind, key string) bool { return outermostKeys()[kind+"."+key] }

var outermostKeys = sync.OnceValue(func() map[string]bool {
	keys := make(map[string]bool)
	for _, e := range schema.Entries() {
		keys[e.Kind+"."+e.Path] = !strings.Contains(e.Path, ".")
	}
	return keys
})

// outermost matches a line with a key that isn't inside another one, in YAML and in TOML.
var outermost = regexp.MustCompile(`^([a-z_]+)\s*[:=]`)

// keyAt returns the outermost key of front matter whose value a place is in, or "". A line of hyphens or pluses divides
// front matter from text.
func keyAt(at source.Span) string {
	if at.IsZero() {
		return ""
	}
	for n := at.Position().Line; n > 0; n-- {
		line := at.File.Line(n)
		if m := outermost.FindStringSubmatch(line); m != nil {
			return m[1]
		}
		if strings.HasPrefix(line, "---") || strings.HasPrefix(line, "+++") {
			return ""
		}
	}
	return ""
}

// quotedKey matches a key in backticks, alone or with a value.
var quotedKey = regexp.MustCompile("`([a-z_]+)(?::[^`]*)?`")

func namedIn(text string) []string {
	var names []string
	for _, m := range quotedKey.FindAllStringSubmatch(text, -1) {
		names = append(names, m[1])
	}
	return names
}
