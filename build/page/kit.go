package page

import (
	"sync"
	"weak"

	"golang.org/x/text/language"

	"rolewright/build/hiring"
	"rolewright/build/kit"
	"rolewright/build/markdown"
	"rolewright/build/view"
)

// fileKind is what a file of a role is.
type fileKind uint8

const (
	jobFile fileKind = iota
	guideFile
	interviewFile
)

// labelKeys are the keys of what links to files say.
var labelKeys = map[fileKind]string{jobFile: "file.word", guideFile: "file.word", interviewFile: "file.word"}

// kitFile is a file of a role to take along.
type kitFile struct {
	kind      fileKind
	card      *hiring.Card // of the role in the language of the file
	interview string       // the id, for a guide to one
	path      string
	make      func() []byte
}

// kitOf are all files of a role, in all of its languages. Pages tell how large they are, and each of them is written itself
// soon afterwards, so what was made is kept as long as there is room for it.
type kitOf struct {
	files []kitFile
	mu    sync.Mutex
	made  weak.Pointer[[][]byte]
}

// data returns the bytes of the files, in their order.
func (k *kitOf) data() [][]byte {
	k.mu.Lock()
	defer k.mu.Unlock()
	if kept := k.made.Value(); kept != nil {
		return *kept
	}
	all := make([][]byte, len(k.files))
	for i := range k.files {
		all[i] = k.files[i].make()
	}
	k.made = weak.Make(&all)
	return all
}

// NewMakers prepares to make files in each language.
func NewMakers(languages Languages) map[language.Tag]*kit.Maker {
	makers := make(map[language.Tag]*kit.Maker)
	for tag, w := range languages {
		makers[tag] = kit.New(w.Catalogue, markdown.Direction(tag) == "rtl")
	}
	return makers
}

// kitOf lists the files of a role.
func (p *planner) kitOf(original *hiring.Card) *kitOf {
	k := &kitOf{}
	for _, c := range original.Languages() {
		if p.catalog.Settings.Offers(hiring.WordFiles) {
			p.in(c.Language).addDocuments(k, c)
		}
	}
	return k
}

// addDocuments adds the files for Word that a role has in a language.
func (p *planner) addDocuments(k *kitOf, c *hiring.Card) {
	maker := p.makers[c.Language]
	add := func(kind fileKind, interview, name string, make func() []byte) {
		path := rolePath(c, LanguageFolder(c)+c.ID+"-"+name+".docx")
		k.files = append(k.files, kitFile{kind, c, interview, path, make})
	}
	add(jobFile, "", p.words.JobFile(), func() []byte { return maker.Job(p.job(c.Role())) })
	if c.Original() != c && !c.OwnInterviews {
		return
	}
	guide := p.words.fileName("document.guide", "interview-guide")
	add(guideFile, "", guide, func() []byte { return maker.Guide(p.guide(c.Role())) })
	if len(c.InterviewIDs) == 1 {
		return
	}
	for i, id := range c.InterviewIDs {
		add(interviewFile, id, guide+"-"+id, func() []byte { r := c.Role(); return maker.Interview(p.interviewGuide(r, r.Interviews[i])) })
	}
}

// JobFile is the name of a job description as a part of a file's name.
func (w *Words) JobFile() string { return w.fileName("document.job", "job-description") }

// fileName is the name of a document as a part of a file's name: in the words of the language if they have Latin letters,
// and else the one given.
func (w *Words) fileName(key, otherwise string) string {
	said := w.Say(key)
	for _, r := range said {
		if r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' {
			return hiring.Slug(said)
		}
	}
	return otherwise
}

// planKit plans the files of a role. They come right after its pages, so that what was made for those is still at hand.
func (p *planner) planKit(k *kitOf) {
	for i, f := range k.files {
		p.plan.Pages = append(p.plan.Pages, Page{Path: f.path, Origin: f.card.File.Whole(), Make: func(Part) []byte { return k.data()[i] }})
	}
}

// downloads are those files of a kit that a page offers.
func (p *planner) downloads(k *kitOf, up string, offers func(*kitFile) bool) []view.Download {
	var list []view.Download
	for i := range k.files {
		if f := &k.files[i]; offers(f) {
			list = append(list, view.Download{Label: p.words.Say(labelKeys[f.kind]), Href: up + EscapePath(f.path), Size: p.words.Size(len(k.data()[i]))})
		}
	}
	return list
}

// Size says how large a file is.
func (w *Words) Size(bytes int) string {
	return w.Say("file.size", "kilobytes", max(1, (bytes+512)/1024))
}
