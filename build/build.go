// Package build compiles a site. It is no library for other programs: anything in it may change in any release.
//
// This folder is the compiler, a room for each stage:
//
//	source     files as they were written, places in them, and what there is to say about them
//	markdown   front matter and Markdown; the only maker of HTML out of authors' words
//	kit        the hiring model: roles, skills, interviews and questions, joined
//	check      what makes a kit unsound, unfair or unlawful, and what a team says about that
//	schema     the format of files, told to editors
//	report     what was found, told to other programs
//	page       which pages a kit has for the team, and what each of them says
//	posting    the same for everybody: the careers site
//	site       templates and pages become bytes
//	publish    the bytes of a site come to stand on a disk, wholly or not at all
//	debrief    filled-in scorecards, brought together on a page
//	preview    the site as a browser shows it while it is being written
//	cli        what people type, and what they are answered
//
// [Run] is the whole compiler in one function, and a pure one: it sees neither disk nor clock nor network, so the
// same tree becomes the same bytes on every machine. Publishing, checking and tests are what is done with its result.
package build

import (
	"slices"
	"time"

	"rolewright/build/careers"
	"rolewright/build/check"
	"rolewright/build/hiring"
	"rolewright/build/page"
	"rolewright/build/site"
	"rolewright/build/source"
)

// Options choose what is compiled.
type Options struct {
	// Drafts includes roles with the status draft.
	Drafts bool
	// Public compiles the careers site, which is for everybody, instead of the internal site, which is for the team.
	Public bool
	// Changed says when files last changed, by path, as far as that is known. Only the careers site shows it.
	Changed map[string]time.Time
	// BaseURL is the address at which the site is published; if empty, the site's settings say it.
	BaseURL string
	// Today is the day that dates are compared with, such as the last day to apply. With the zero time none is.
	Today time.Time
	// Before is what the same process compiled last, or nil. What didn't change is taken over, without any other effect.
	Before *Result
}

// Result is what a tree was compiled to.
type Result struct {
	Kit *hiring.Catalog
	// Site is nil when the diagnostics have errors.
	Site *site.Site
	// Roles counts the roles with pages, Drafts those that were left out.
	Roles, Drafts int
	// Diagnostics are everything found before rendering, sorted: by reading, by every stage and by the rules of check. Faults that only rendering can show are with the Site.
	Diagnostics source.Diagnostics
}

// Run compiles a tree. Every problem of every stage that can be reached is in the result, those of reading included.
func Run(tree *source.Tree, o Options) *Result {
	r := &Result{}
	var found source.Diagnostics
	r.Kit, found = hiring.Load(tree)
	found = append(found, tree.Found()...)
	if !found.HasErrors() {
		reportNothing(r.Kit, o, &found)
	}
	r.Diagnostics = check.All(r.Kit, found, o.Today)
	if r.Diagnostics.HasErrors() {
		return r
	}
	base := o.BaseURL
	if base == "" {
		base = r.Kit.Settings.BaseURL.Value
	}
	plan, found := planFor(r.Kit, base, o)
	r.Diagnostics = withoutMilder(r.Diagnostics, found)
	var before *site.Site
	if o.Before != nil {
		before = o.Before.Site
	}
	built, found := site.New(tree, plan, before)
	r.Diagnostics = append(r.Diagnostics, found...)
	r.Diagnostics.Sort()
	r.Roles, r.Drafts = plan.Roles, plan.Drafts
	if !r.Diagnostics.HasErrors() {
		r.Site = built
	}
	return r
}

// withoutMilder joins what two stages found, without the warnings of the first about what the second takes for an error.
func withoutMilder(first, second source.Diagnostics) source.Diagnostics {
	return append(slices.DeleteFunc(first, func(d source.Diagnostic) bool {
		return d.Severity != source.Error && slices.ContainsFunc(second, func(e source.Diagnostic) bool { return e.Rule.Name == d.Rule.Name && e.Span == d.Span })
	}), second...)
}

func planFor(k *hiring.Catalog, base string, o Options) (*page.Site, source.Diagnostics) {
	if o.Public {
		return careers.Plan(k, careers.Options{BaseURL: base, Today: o.Today, Changed: o.Changed})
	}
	return page.Plan(k, page.Options{Drafts: o.Drafts, BaseURL: base})
}

// reportNothing reports a site of which nothing would be built.
func reportNothing(k *hiring.Catalog, o Options, found *source.Diagnostics) {
	switch {
	case len(k.Roles) == 0:
		found.Add(noRoles, source.Span{}, "there are no roles in this folder").
			Help("a role is a Markdown file in roles/; begin one with `rolewright new role \"Partner Manager\"`, or start from the example with `rolewright init`")
	case !o.Drafts && !o.Public && onlyDrafts(k.Roles):
		found.Add(noRoles, source.Span{}, "there is nothing to build: every role is still a draft").
			Help("change its `status` to template or open when it is ready, or include drafts with --drafts")
	}
}

func onlyDrafts(roles []*hiring.Card) bool {
	return !slices.ContainsFunc(roles, func(r *hiring.Card) bool { return r.Status != hiring.Draft })
}
