package page

import (
	"path"
	"strings"
	"sync"

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
	scorecardsFile
	candidateFile
	intakeFile
	referencesFile
	archiveFile
)

// labelKeys are the keys of what links to files say.
var labelKeys = map[fileKind]string{
	jobFile: "file.word", guideFile: "file.word", interviewFile: "file.word", candidateFile: "file.word", intakeFile: "file.word",
	referencesFile: "file.word", scorecardsFile: "file.excel", archiveFile: "file.zip",
}

// kitFile is a file of a role to take along.
type kitFile struct {
	kind      fileKind
	card      *hiring.Card // of the role in the language of the file
	interview string       // the id, for a guide to one
	title     string       // what it is
	path      string
	offered   bool // by itself, and not only in the archive
	make      func(*guides) []byte
}

// fileOf picks the file of a kind that a role has in its language.
func fileOf(c *hiring.Card, kind fileKind) func(*kitFile) bool {
	return func(f *kitFile) bool { return f.kind == kind && f.card == c }
}

// guides are the views of interview guides that several files are made from.
type guides struct{ made map[*hiring.Card]*view.Guide }

func (g *guides) of(p *planner, c *hiring.Card) *view.Guide {
	v := g.made[c]
	if v == nil {
		v = p.guide(c.Role())
		g.made[c] = v
	}
	return v
}

// kitOf are all files of a role, in all of its languages. Pages tell how large they are, and each of them is written itself
// soon afterwards, so what was made is kept until each has been taken.
type kitOf struct {
	files []kitFile
	// archive makes the last file of the others.
	archive func(Part, [][]byte) []byte
	mu      sync.Mutex
	made    [][]byte
	taken   int // how many of the files that are offered
}

// data returns the bytes of the files, in their order.
func (k *kitOf) data(part Part) [][]byte {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.make(part)
}

// take returns the bytes of a file that is written.
func (k *kitOf) take(part Part, i int) []byte {
	k.mu.Lock()
	defer k.mu.Unlock()
	data := k.make(part)[i]
	if k.taken++; k.taken == len(k.offered()) {
		k.made, k.taken = nil, 0
	}
	return data
}

func (k *kitOf) make(part Part) [][]byte {
	if k.made != nil {
		return k.made
	}
	all := make([][]byte, len(k.files))
	shared := &guides{make(map[*hiring.Card]*view.Guide)}
	for i := range k.files {
		if k.files[i].kind == archiveFile {
			all[i] = k.archive(part, all)
		} else {
			all[i] = k.files[i].make(shared)
		}
	}
	k.made = all
	return all
}

// offered are the files that are outputs of their own, by their places.
func (k *kitOf) offered() []int {
	var places []int
	for i := range k.files {
		if k.files[i].offered {
			places = append(places, i)
		}
	}
	return places
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
	archive := p.options.Archives || p.catalog.Settings.Offers(hiring.Archives)
	for _, c := range original.Languages() {
		in := p.in(c.Language)
		if word := p.catalog.Settings.Offers(hiring.WordFiles); word || archive {
			in.addDocuments(k, c, word)
		}
		if excel := p.catalog.Settings.Offers(hiring.ExcelFiles); (excel || archive) && (c.Original() == c || c.OwnInterviews) {
			in.addWorkbook(k, c, excel)
		}
	}
	if archive {
		k.archive = func(part Part, data [][]byte) []byte { return p.archive(k, original.Role(), part, data) }
		k.files = append(k.files, kitFile{kind: archiveFile, card: original, path: ArchivePath(original), offered: true})
	}
	return k
}

// ArchivePath is the path of the archive of a role's files.
func ArchivePath(original *hiring.Card) string { return rolePath(original, "kit.zip") }

// addDocuments adds the files for Word that a role has in a language.
func (p *planner) addDocuments(k *kitOf, c *hiring.Card, offered bool) {
	maker := p.makers[c.Language]
	add := func(kind fileKind, interview, title, name string, make func(*guides) []byte) {
		path := rolePath(c, LanguageFolder(c)+c.ID+"-"+name+".docx")
		k.files = append(k.files, kitFile{kind, c, interview, title, path, offered, make})
	}
	add(jobFile, "", p.words.Say("document.job"), p.words.JobFile(), func(*guides) []byte { return maker.Job(p.job(c.Role())) })
	add(candidateFile, "", p.words.Say("document.candidate"), p.words.fileName("document.candidate", "candidate-sheet"), func(*guides) []byte { return maker.Candidate(p.candidate(c.Role())) })
	if c.Original() == c {
		add(intakeFile, "", p.words.Say("document.intake"), p.words.fileName("document.intake", "intake-sheet"), func(*guides) []byte { return maker.Intake(p.intake(c.Role())) })
	} else if !c.OwnInterviews {
		return
	}
	if c.HasReferences {
		add(referencesFile, "", p.words.Say("document.references"), p.words.fileName("document.references", "reference-check"), func(*guides) []byte { return maker.References(p.references(c.Role())) })
	}
	title, guide := p.words.Say("document.guide"), p.words.fileName("document.guide", "interview-guide")
	add(guideFile, "", title, guide, func(g *guides) []byte { return maker.Guide(g.of(p, c)) })
	if len(c.InterviewIDs) == 1 {
		return
	}
	for i, id := range c.InterviewIDs {
		add(interviewFile, id, title, guide+"-"+id, func(*guides) []byte { r := c.Role(); return maker.Interview(p.interviewGuide(r, r.Interviews[i])) })
	}
}

// addWorkbook adds the scorecards that a role has in a language.
func (p *planner) addWorkbook(k *kitOf, c *hiring.Card, offered bool) {
	path := rolePath(c, LanguageFolder(c)+c.ID+"-"+p.words.fileName("document.scorecards", "scorecards")+".xlsx")
	k.files = append(k.files, kitFile{scorecardsFile, c, "", p.words.Say("document.scorecards"), path, offered, func(g *guides) []byte {
		return p.makers[c.Language].Scorecards(p.scorecardViews(c.Role(), g.of(p, c)))
	}})
}

func (p *planner) scorecardViews(r *hiring.Role, guide *view.Guide) *kit.Scorecards {
	v := &kit.Scorecards{Guide: guide, Debrief: debriefOf(r)}
	for _, i := range r.Interviews {
		card, data := p.scorecardOf(r, i)
		v.Cards, v.Data = append(v.Cards, card), append(v.Data, data)
	}
	v.Checks = p.words.checks(r, p.on(scorecardsPath(r.Card)), func(x *hiring.Requirement) bool { return x.Interview == nil && len(r.Interviews) > 1 })
	return v
}

// archive puts the files of a role together, with a page to begin with.
func (p *planner) archive(k *kitOf, r *hiring.Role, part Part, data [][]byte) []byte {
	v := &view.Kit{RoleFrame: p.roleFrame(r, ArchivePath(r.Card), "kit", p.words.titled("file.kit", r), jobDocument)}
	var files []kit.File
	for i := range k.files {
		f := &k.files[i]
		if f.kind == archiveFile {
			continue
		}
		name := strings.TrimPrefix(f.path, rolePath(r.Card, ""))
		files = append(files, kit.File{Name: name, Data: data[i]})
		v.Files = append(v.Files, p.kitEntry(f, name, len(data[i])))
	}
	start := part(p.words.Catalogue, "kit.html", "main", v)
	return kit.Archive(append([]kit.File{{Name: "index.html", Data: []byte(start)}}, files...))
}

// kitEntry is a file in the list of the page to begin with.
func (p *planner) kitEntry(f *kitFile, name string, bytes int) view.KitFile {
	e := view.KitFile{Title: f.title, Href: EscapePath(name), Program: p.words.Say(labelKeys[f.kind]), Size: p.words.Size(bytes), Lang: f.card.Language.String()}
	if f.interview != "" {
		r := f.card.Role()
		for _, i := range r.Interviews {
			if i.ID == f.interview {
				e.Interview = p.words.Curled(i.Name)
			}
		}
	}
	return e
}

// JobFile is the name of a job description as a part of a file's name.
func (w *Words) JobFile() string { return w.fileName("document.job", "job-description") }

// umlauts are written without dots as German does it. Other languages drop the dots.
var umlauts = strings.NewReplacer("ä", "ae", "ö", "oe", "ü", "ue", "Ä", "Ae", "Ö", "Oe", "Ü", "Ue")

// fileName is the name of a document as a part of a file's name: in the words of the language if they have Latin letters,
// and else the one given.
func (w *Words) fileName(key, otherwise string) string {
	said := w.Say(key)
	switch base, _ := w.Tag.Base(); base.String() {
	case "de":
		said = umlauts.Replace(said)
	case "fr":
		said = strings.ReplaceAll(said, "’", "-") // guide-d-entretien
	}
	for _, r := range said {
		if r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' {
			return hiring.Slug(said)
		}
	}
	return otherwise
}

// planKit plans the files of a role. They come right after its pages, so that what was made for those is still at hand.
func (p *planner) planKit(k *kitOf) {
	for _, i := range k.offered() {
		f := &k.files[i]
		p.plan.Pages = append(p.plan.Pages, Page{Path: f.path, Origin: f.card.File.Whole(), Make: func(part Part) []byte { return k.take(part, i) }})
	}
}

// downloads are those files of a kit that a page offers: those wanted, and the archive.
func (p *planner) downloads(k *kitOf, up string, part Part, wanted func(*kitFile) bool) []view.Download {
	var list []view.Download
	for i := range k.files {
		f := &k.files[i]
		if !f.offered || f.kind != archiveFile && !wanted(f) {
			continue
		}
		name := path.Base(f.path)
		if f.kind == archiveFile {
			name = f.card.ID + "-" + name
		}
		list = append(list, view.Download{Label: p.words.Say(labelKeys[f.kind]), Href: up + EscapePath(f.path), Name: name, Size: p.words.Size(len(k.data(part)[i]))})
	}
	return list
}

// Size says how large a file is.
func (w *Words) Size(bytes int) string {
	return w.Say("file.size", "kilobytes", max(1, (bytes+512)/1024))
}
