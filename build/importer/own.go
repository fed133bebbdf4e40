package importer

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"golang.org/x/text/language"

	"rolewright/build/hiring"
	"rolewright/build/importer/document"
	"rolewright/build/words"
)

// RoleSkill is a skill that a posting of ours names, with what it says about it.
type RoleSkill struct {
	Name, Definition string
	Must             bool
}

var (
	named      = regexp.MustCompile(`^(?:\*\*)?([\pL\d][^:*.]{1,80}?)(?:\*\*)?[\s\p{Zs}]*:(?:\*\*)?\s+(\S.*)$`)
	wholeBold  = regexp.MustCompile(`^\*\*([^*]+)\*\*$`) // as names are in our documents
	alsoKnown  = regexp.MustCompile(`^(?:Also known as|Auch bekannt als|Autres intitulés\s?:)\s+(.+)$`)
	titleLists = regexp.MustCompile(`\s*,\s*`)
)

// ownWords are the words of the languages that come with rolewright.
func ownWords() []*words.Catalogue {
	var all []*words.Catalogue
	for _, tag := range []language.Tag{language.English, language.German, language.French} {
		all = append(all, words.BuiltIn(words.Language{Tag: tag}))
	}
	return all
}

// ownTotal matches how our postings sum up the interviews, in the languages that come with rolewright.
var ownTotal = sync.OnceValue(func() *regexp.Regexp {
	var ways []string
	for _, say := range ownWords() {
		for n := 1; n <= 2; n++ {
			way := regexp.QuoteMeta(say.Say("posting.conversations", "n", n, "time", "…"))
			ways = append(ways, strings.Replace(strings.ReplaceAll(way, "…", ".*"), strconv.Itoa(n), `\d+`, 1))
		}
	}
	return regexp.MustCompile("^(?:" + strings.Join(ways, "|") + ")$")
})

// isOwn reports whether a document is a posting that rolewright wrote.
func isOwn(doc *document.Document) bool {
	return doc.Own || slices.ContainsFunc(doc.Blocks, func(b document.Block) bool {
		return b.Kind == document.Paragraph && ownTotal().MatchString(document.Plain(b.Text))
	})
}

// own takes apart what our own postings say in the way in which the posting's template says it.
func (m *mapper) own(site *Site) {
	m.ownSkills(site)
	m.ownPoints()
	m.ownFacts()
	m.ownProcess()
	m.ownApply()
	m.ownNotices(site)
	r := m.role
	r.Family = cmp.Or(site.FamilyIDs[normal(r.Family)], r.Family)
	r.Body = slices.DeleteFunc(r.Body, func(b document.Block) bool {
		plain := document.Plain(b.Text)
		if g := alsoKnown.FindStringSubmatch(plain); g != nil && b.Kind == document.Paragraph {
			r.AlsoKnownAs = titleLists.Split(strings.TrimRight(g[1], "."), -1)
			return true
		}
		return b.Kind == document.Paragraph && plain != "" && plain == r.Summary
	})
}

// ownSkills finds the skills among what a posting asks for: they come first, and each has its definition.
func (m *mapper) ownSkills(site *Site) {
	r := m.role
	var rest []Point
	isFirst := map[bool]bool{true: true, false: true}
	for _, p := range r.Requirements {
		name, definition := document.Plain(p.Text), ""
		if g := named.FindStringSubmatch(p.Text); g != nil {
			name, definition = document.Plain(g[1]), g[2]
		}
		_, isKnown := site.Skills[normal(name)]
		isKnown = isKnown || definition == "" && isFirst[p.Must] && wholeBold.MatchString(p.Text)
		if !isKnown && (definition == "" || !isFirst[p.Must] || len(strings.Fields(name)) > 7) {
			isFirst[p.Must] = false
			rest = append(rest, p)
			continue
		}
		r.Skills = append(r.Skills, RoleSkill{name, definition, p.Must})
	}
	r.Requirements = rest
	if len(r.Skills) > 0 {
		m.placed("skills", "the requirements", len(r.Skills))
	}
}

// ownPoints divides outcomes from their time, and KPIs from their definition.
func (m *mapper) ownPoints() {
	for i := range m.role.Outcomes {
		p := &m.role.Outcomes[i]
		if g := named.FindStringSubmatch(p.Text); g != nil && p.By == "" && len(g[1]) < 40 {
			p.By, p.Text = document.Plain(g[1]), g[2]
		}
	}
	for i := range m.role.KPIs {
		p := &m.role.KPIs[i]
		if g := named.FindStringSubmatch(p.Text); g != nil {
			p.Text, p.Definition = g[1], g[2]
		} else if g := wholeBold.FindStringSubmatch(p.Text); g != nil {
			p.Text = g[1]
		}
	}
}

// ownProcess takes the interviews out of the text, which the page says again.
func (m *mapper) ownProcess() {
	r := m.role
	for _, s := range sections(r.Body) {
		if len(s.blocks) != 2 || !ownTotal().MatchString(document.Plain(s.blocks[0].Text)) || len(s.blocks[1].Items) != len(r.Interviews) {
			continue
		}
		r.Body = slices.Delete(slices.Clone(r.Body), s.from, s.to)
		return
	}
}

var applyLine = regexp.MustCompile(`^(?:Apply by email|Apply online|Per E-Mail bewerben|Online bewerben|Postuler par e-mail|Postuler en ligne)\b`)

// ownApply takes where applications go out of the end of the text.
func (m *mapper) ownApply() {
	r := m.role
	r.Body = slices.DeleteFunc(r.Body, func(b document.Block) bool {
		if b.Kind != document.Paragraph || !applyLine.MatchString(document.Plain(b.Text)) {
			return false
		}
		for _, address := range append(addressInText.FindAllString(b.Text, -1), emailInText.FindAllString(b.Text, -1)...) {
			if m.applyTo(address) {
				return true
			}
		}
		return false
	})
	m.placedWhere("a line of the text")
}

// ownNotices takes the texts of notices out that the site has.
func (m *mapper) ownNotices(site *Site) {
	r := m.role
	var ids []string
	for {
		at := slices.IndexFunc(sections(r.Body), func(s section) bool { return site.notice(s) != "" })
		if at < 0 {
			break
		}
		s := sections(r.Body)[at]
		ids = append(ids, site.notice(s))
		r.Body = slices.Delete(slices.Clone(r.Body), s.from, s.to)
	}
	if !slices.Equal(ids, site.DefaultNotices) {
		r.Notices = ids
	}
}

// SiteNotice is a notice that the site has.
type SiteNotice struct{ ID, Title, Text string }

// notice is the id of the site's notice that a part of a text is, or "".
func (s *Site) notice(part section) string {
	for _, n := range s.Notices {
		if normal(n.Title) == normal(part.title) && sameWords(n.Text, document.Markdown(part.blocks)) {
			return n.ID
		}
	}
	return ""
}

// sameWords reports whether two texts in Markdown say the same, whatever their links, quotation marks and spaces.
func sameWords(a, b string) bool { return wordsOf(a) == wordsOf(b) }

var linkTarget = regexp.MustCompile(`\]\([^()]*\)`)

func wordsOf(text string) string { return normal(linkTarget.ReplaceAllString(text, "")) }

// idOfSkill is the id of a skill in the site, and whether it is one of the library.
func (s *Site) idOfSkill(name string) (id string, isShared bool) {
	if id, ok := s.Skills[normal(name)]; ok {
		return id, true
	}
	return hiring.Slug(name), false
}
