// Package build compiles a site. It isn't a library for other programs: anything in it may change in any release.
//
// A site is three folders of files: roles/, content/ and templates/. [Run] turns them into a website in steps, each in
// a package of its own, and each using only the ones above it:
//
//	source     the files as they were written, places in them, and findings about them
//	front      front matter: YAML and TOML with the place of each value
//	markdown   Markdown; the only maker of HTML from authors' words
//	picture    pictures: whether they are what their names say, and copies without who took them and where
//	hiring     the hiring model: roles, skills, interviews and questions, linked with each other
//	phrase     words, sentences and phrases found in a text
//	words      the words of the interface, in each language
//	check      the rules: what makes a catalogue unsound, unfair or unlawful
//	view       the structs that templates are given
//	ooxml      zip archives and the packages of Office Open XML, which kit writes with docx
//	docx       documents for Word
//	kit        the files that people download, from the same views as the pages
//	page       which pages the team gets, and what each of them says
//	careers    the same for everybody: the careers site
//	site       templates and views become bytes, most of them by way of fasttemplate
//
// [Run] sees no disk, clock, network or environment, so the same tree becomes the same bytes on every machine. The rest
// of this folder is for those who use its result:
//
//	publish    puts a finished site onto a disk, completely or not at all
//	preview    shows the site in a browser while it is being written
//	report     tells findings to other programs
//	schema     describes the format of files to editors
//	archetype  what a new file holds
//	importer   role files from what a team has: Word files, web pages, exports of job boards
//	debrief    brings filled-in scorecards together on a page
//	lsp        help for people who write in an editor
//	cli        commands, flags, printing and exit codes
//
// Two kinds of trouble never mix. What an author can fix is a [source.Diagnostic] in the result, with its place and the
// way out. What only the machine's owner can fix, such as a full disk, is a Go error of publish, preview or cli.
package build

import (
	"bytes"
	"slices"
	"time"

	"golang.org/x/text/language"

	"rolewright/build/careers"
	"rolewright/build/check"
	"rolewright/build/hiring"
	"rolewright/build/page"
	"rolewright/build/site"
	"rolewright/build/source"
	"rolewright/build/words"
)

// Options choose what is compiled.
type Options struct {
	// Drafts includes roles with the status draft.
	Drafts bool
	// Archives makes an archive of each role's files on the internal site, whatever the settings say.
	Archives bool
	// Public compiles the careers site, which is for everybody, instead of the internal site, which is for the team.
	Public bool
	// Unlisted adds postings of roles that aren't open to the careers site, see [careers.Options].
	Unlisted bool
	// Changed says when files last changed, by path, as far as that is known. Only the careers site shows it.
	Changed map[string]time.Time
	// BaseURL is the address at which the site is published; if empty, the site's settings say it.
	BaseURL string
	// Root is where the server that shows the site has its root, such as "/", if that isn't the BaseURL. Only pages for
	// missing addresses, which are shown at any address, need to know.
	Root string
	// Today is the day that dates are compared with, such as the last day to apply. With the zero time none is.
	Today time.Time
	// Now is the present instant, so that roles on the careers site open and close at the right hour of their time zone.
	// With the zero time, whole days are compared with Today.
	Now time.Time
}

// Result is what a tree was compiled to. It doesn't change.
type Result struct {
	// Catalog is everything that could be read. It is complete unless a file has errors.
	Catalog *hiring.Catalog
	// Site is nil when the files can't be decoded or linked, or the templates can't be read. Findings of rules don't
	// matter to it, even errors: the pages can be shown to the people who fix them. See also [Result.IsPublishable].
	Site *site.Site
	// Roles counts the roles with pages, Drafts those that were left out.
	Roles, Drafts int
	// Diagnostics are everything found before rendering, sorted: by reading, by every stage and by the rules of check.
	// Faults that only rendering can show are with the Site.
	Diagnostics source.Diagnostics
	// Obstacles are those of the diagnostics because of which there is no site.
	Obstacles source.Diagnostics

	checked *check.Result
	words   map[language.Tag]*words.Loaded
}

// IsPublishable reports whether the result can be published: there is a site, and no finding is an error.
func (r *Result) IsPublishable() bool { return r.Site != nil && !r.Diagnostics.HasErrors() }

// Faults renders a page of each template, for the faults that only rendering can show.
func (r *Result) Faults() source.Diagnostics {
	if r.Site == nil || !r.Site.MayFail() {
		return nil
	}
	tried := make(map[string]bool)
	outputs := r.Site.Outputs()
	var b bytes.Buffer
	for i := range outputs {
		if name := outputs[i].Template(); name != "" && !tried[name] {
			tried[name] = true
			b.Reset()
			_ = r.Site.Render(&outputs[i], &b) // the site keeps what went wrong
		}
	}
	return r.Site.Diagnostics()
}

// Papers are the pages of a role that people print. The result must have a site.
func (r *Result) Papers(c *hiring.Card) []page.Paper {
	return page.NewWords(r.words[c.Language].Catalogue).Papers(c)
}

// Words are the words of the site's language. The result must have a site.
func (r *Result) Words() *page.Words {
	return page.NewWords(r.words[r.Catalog.Settings.Language].Catalogue)
}

// Run compiles a tree. Every problem of every stage that can be reached is in the result, those of reading included.
//
// What didn't change since an earlier result, which may be nil, is taken over from it: a file that is the same
// [source.File] isn't read again, and a role that is the same [hiring.Role] isn't checked again. It affects speed and
// memory, never the result. A preview begins with an empty result, because a run after nil keeps less for the next one:
// see [hiring.Load].
func Run(tree *source.Tree, o Options, before *Result) *Result {
	if before == nil {
		before = &Result{}
	}
	r := &Result{}
	var found source.Diagnostics
	r.Catalog, found = hiring.Load(tree, before.Catalog)
	hiring.OfferDays(found, o.Today)
	found = append(found, tree.Found()...)
	if !found.HasErrors() {
		reportNothing(r.Catalog, o, &found)
	}
	r.checked = check.All(r.Catalog, found, o.Today, before.checked)
	r.Diagnostics = r.checked.Found
	if r.Obstacles = obstaclesIn(found); len(r.Obstacles) == 0 {
		r.makeSite(tree, o, before)
	}
	return r
}

// makeSite plans the pages of a catalogue without structural errors, and prepares to render them.
func (r *Result) makeSite(tree *source.Tree, o Options, before *Result) {
	said := r.loadWords(tree, before)
	plan, planned := planFor(r, site.HasStyle(tree), o)
	built, templates := site.New(tree, plan, before.Site)
	templates = append(templates, said...)
	if r.Obstacles = obstaclesIn(templates); len(r.Obstacles) == 0 {
		r.Site = built
	}
	r.Roles, r.Drafts = plan.Roles, plan.Drafts
	r.Diagnostics = append(withoutMilder(r.Diagnostics, planned), templates...)
	r.Diagnostics.Sort()
}

// loadWords reads the words of each language of the site, and returns what is wrong in them.
func (r *Result) loadWords(tree *source.Tree, before *Result) source.Diagnostics {
	var found source.Diagnostics
	r.words = make(map[language.Tag]*words.Loaded)
	for i, tag := range r.Catalog.Languages() {
		say, said := words.Load(tree, languageOf(r.Catalog.Settings, tag), before.words[tag])
		r.words[tag] = say
		if i == 0 { // the files of all languages are checked each time
			found = said
		}
	}
	return slices.Clone(found)
}

func (r *Result) catalogues() map[language.Tag]*words.Catalogue {
	all := make(map[language.Tag]*words.Catalogue, len(r.words))
	for tag, say := range r.words {
		all[tag] = say.Catalogue
	}
	return all
}

// WordsOf returns the words of a site's language.
func WordsOf(tree *source.Tree, s *hiring.Settings) *words.Catalogue {
	say, _ := words.Load(tree, languageOf(s, s.Language), nil)
	return say.Catalogue
}

func languageOf(s *hiring.Settings, tag language.Tag) words.Language {
	return words.Language{Tag: tag, Informal: s.FormOfAddress.Value == "informal"}
}

// obstaclesIn returns the errors that leave nothing to show. Others, such as text that is lost in HTML, leave a page.
func obstaclesIn(found source.Diagnostics) source.Diagnostics {
	return slices.DeleteFunc(slices.Clone(found), func(d source.Diagnostic) bool { return d.Severity != source.Error || !d.Rule.Fixed })
}

// withoutMilder joins what two stages found, without the warnings of the first about what the second reports as an error.
func withoutMilder(first, second source.Diagnostics) source.Diagnostics {
	isMilder := func(d source.Diagnostic) bool {
		return d.Severity != source.Error &&
			slices.ContainsFunc(second, func(e source.Diagnostic) bool { return e.Rule.Name == d.Rule.Name && e.Span == d.Span })
	}
	return slices.Concat(slices.DeleteFunc(slices.Clone(first), isMilder), second)
}

func planFor(r *Result, style bool, o Options) (*page.SitePlan, source.Diagnostics) {
	k, say := r.Catalog, r.catalogues()
	base := o.BaseURL
	if base == "" {
		base = k.Settings.BaseURL.Value
	}
	if o.Public {
		return careers.Plan(k, careers.Options{
			BaseURL: base, Root: o.Root, Today: o.Today, Now: o.Now, Changed: o.Changed, Unlisted: o.Unlisted, SiteStyle: style, Words: say,
		})
	}
	return page.Plan(k, page.Options{Drafts: o.Drafts, Archives: o.Archives, BaseURL: base, Root: o.Root, SiteStyle: style, Words: say, Findings: countByFile(r.Diagnostics)})
}

// countByFile counts the warnings and errors in each file.
func countByFile(found source.Diagnostics) map[string]int {
	counts := make(map[string]int)
	for i := range found {
		if d := &found[i]; d.Span.File != nil && d.Severity != source.Info {
			counts[d.Span.Path()]++
		}
	}
	return counts
}

// reportNothing reports a site of which nothing would be built.
func reportNothing(k *hiring.Catalog, o Options, found *source.Diagnostics) {
	switch {
	case len(k.Roles) == 0:
		found.Add(noRoles, source.Span{}, "there are no roles in this folder").
			Help("a role is a Markdown file in roles/; begin one with `rolewright new role \"Partner Manager\"`, bring what you have with `rolewright import`, or start from the example in a new folder with `rolewright init my-site`")
	case !o.Drafts && !o.Public && onlyDrafts(k.Roles):
		found.Add(noRoles, source.Span{}, "there is nothing to build: every role is still a draft").
			Help("change its `status` to template or open when it is ready, or include drafts with --drafts")
	}
}

func onlyDrafts(roles []*hiring.Card) bool {
	return !slices.ContainsFunc(roles, func(r *hiring.Card) bool { return r.Status != hiring.Draft })
}
