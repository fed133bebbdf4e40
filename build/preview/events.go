package preview

import (
	_ "embed"
	"encoding/json"
	"errors"
	"html"
	"io"
	"net/http"
	"strconv"
	"strings"
	"time"

	"rolewright/build/hiring"
	"rolewright/build/source"
)

// The preview's own scripts. One stands on each page; the other keeps the connection, as a worker, because the page's
// own policy forbids it to connect to anything.
var (
	//go:embed client/preview.js
	pageScript []byte
	//go:embed client/worker.js
	workerScript []byte
)

func (p *Preview) answerOwn(w http.ResponseWriter, r *http.Request, name string) {
	switch name {
	case "preview.js":
		p.send(w, r, http.StatusOK, source.MediaType(name), pageScript)
	case "worker.js":
		p.send(w, r, http.StatusOK, source.MediaType(name), workerScript)
	case "events":
		p.events(w, r)
	default:
		p.missing(w, r, "")
	}
}

// message is what a page is told: what there is to say about it, and whether it has changed.
type message struct {
	Number    int        `json:"number"`
	Took      int64      `json:"took"`    // milliseconds
	Page      string     `json:"page"`    // identifies what the page shows now
	Styles    string     `json:"styles"`  // identifies its stylesheets
	Gone      bool       `json:"gone"`    // there is no such page any more
	Awaited   bool       `json:"awaited"` // there is no such page yet, because its file is broken
	Instead   string     `json:"instead"` // address of the page now made from the same role
	Latest    string     `json:"latest"`  // address of the page of the file saved last
	Stale     bool       `json:"stale"`   // the page shows its file as it was before it broke
	Draft     bool       `json:"draft"`
	Problems  []problem  `json:"problems"`
	Warnings  int        `json:"warnings"` // how many there are, of which only the first are among the problems
	Documents []document `json:"documents"`
}

// problem is a finding as the bar shows it.
type problem struct {
	Severity string     `json:"severity"`
	Message  string     `json:"message"`
	Hint     string     `json:"hint"`
	Place    string     `json:"place"` // "roles/x.md:3:4"
	Line     string     `json:"line"`
	Before   string     `json:"before"` // the part of the line before what is marked
	Marked   string     `json:"marked"`
	Help     []document `json:"help"` // places of the manual that explain it
}

// document is a page that a page can lead to: another one about the same role, or one of the manual.
type document struct {
	Label string `json:"label"`
	Href  string `json:"href"`
}

// pulse is how often a silent connection shows that it is alive.
const pulse = 20 * time.Second

// patienceWithReaders is how long a page may take to read what it is told. A page that has been put to sleep is let go of
// then; it connects again when it wakes up.
const patienceWithReaders = 10 * time.Second

// stream writes server-sent events (HTML living standard §9.2).
type stream struct {
	to      http.ResponseWriter
	control *http.ResponseController
}

// write sends a text, or fails if the other side doesn't read it in time.
func (s *stream) write(text string) error {
	if err := s.control.SetWriteDeadline(time.Now().Add(patienceWithReaders)); err != nil && !errors.Is(err, http.ErrNotSupported) {
		return err
	}
	if _, err := io.WriteString(s.to, text); err != nil {
		return err
	}
	return s.control.Flush()
}

// events tells a page of updates for as long as it listens.
func (p *Preview) events(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodHead {
		return
	}
	updates, stop := p.listen()
	defer stop()
	w.Header().Set("Content-Type", "text/event-stream")
	s := &stream{w, http.NewResponseController(w)}
	err := s.write("retry: 500\n\n")
	beat := time.NewTicker(pulse)
	defer beat.Stop()
	for err == nil {
		var data []byte
		if data, err = json.Marshal(p.now.Load().message(r.URL.Query().Get("page"))); err == nil {
			err = s.write("data: " + string(data) + "\n\n")
		}
		for woken := false; err == nil && !woken; {
			select {
			case <-r.Context().Done():
				return
			case <-updates:
				woken = true
			case <-beat.C:
				err = s.write(": still here\n\n")
			}
		}
	}
}

// message is what there is to say on a page.
func (n *state) message(address string) message {
	m := message{Number: n.number, Took: n.took.Milliseconds(), Page: n.print(address), Styles: n.styles, Latest: n.latest}
	m.Gone = n.site != nil && n.output(address) == nil
	if m.Gone {
		m.Instead, m.Awaited = n.instead(address), n.stale[fileAt(address)]
	}
	file := n.fileOf(address)
	m.Stale, m.Draft = n.stale[file], n.drafts[file]
	found := n.found
	if _, isPublic := publicPath(address); isPublic && n.public != nil {
		found = n.public.get().found
	}
	for _, d := range found {
		isHere := file != "" && d.Span.Path() == file || isHome(address) && d.Severity == source.Warning
		if isHere && d.Severity == source.Warning {
			m.Warnings++
		}
		if d.Severity == source.Error || isHere && m.Warnings <= mostWarnings {
			m.Problems = append(m.Problems, newProblem(&d))
		}
	}
	m.Documents = n.documents(address)
	return m
}

// mostWarnings is how many warnings the bar shows. A home page counts those of the whole site.
const mostWarnings = 50

func isHome(address string) bool {
	at, _ := publicPath(address)
	return address == "/" || at == "/" && address == publicRoot
}

// fileAt returns the path of the file that the page of a role at an address is made from, or "".
func fileAt(address string) string {
	rest, ok := strings.CutPrefix(address, "/roles/")
	if id, _, _ := strings.Cut(rest, "/"); ok && id != "" {
		return source.RolesFolder + "/" + id + ".md"
	}
	return ""
}

func newProblem(d *source.Diagnostic) problem {
	p := problem{Severity: d.Severity.String(), Message: d.Message, Hint: d.Hint, Help: helpOn(d)}
	if d.Span.IsZero() {
		return p
	}
	at, e := d.Span.Position(), d.Span.Excerpt()
	p.Place = d.Span.Path() + ":" + strconv.Itoa(at.Line) + ":" + strconv.Itoa(at.Column)
	p.Line, p.Before, p.Marked = e.Text, e.Text[:e.From], e.Text[e.From:e.To]
	return p
}

// documents lists the pages of the role that a page is about. From a home page they lead to the other one.
func (n *state) documents(address string) []document {
	if isHome(address) {
		return []document{{"Hiring kits", "/"}, {"Careers site", publicRoot}}
	}
	if at, isPublic := publicPath(address); isPublic {
		address = at
	}
	rest, ok := strings.CutPrefix(address, "/roles/")
	if !ok {
		return nil
	}
	id, _, _ := strings.Cut(rest, "/")
	c := n.roles[id]
	if c == nil {
		return nil
	}
	var list []document
	for _, d := range n.words.Documents("/", c) {
		list = append(list, document{html.UnescapeString(string(d.Label)), strings.TrimSuffix(d.Href, "index.html")})
	}
	if c.Status != hiring.Closed {
		list = append(list, document{"As candidates see it", publicRoot + "roles/" + id + "/"})
	}
	return list
}
