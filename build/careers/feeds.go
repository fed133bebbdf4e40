package careers

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode"

	"rolewright/build/page"
)

// Schema is the JSON Schema (draft-07) of jobs.json.
//
//go:embed jobs.schema.json
var Schema []byte

// describe returns the description of a posting.
type describe func(*Posting) string

func (p *planner) planFeeds() {
	p.addFile("robots.txt", "User-agent: *\nAllow: /\nSitemap: "+p.BaseURL+"/sitemap.xml\n")
	p.addFile("sitemap.xml", asXML(p.sitemap()))
	p.addFeed("feed.xml", func(d describe) string { return asXML(p.atom(d)) })
	p.addFeed("feed.json", func(d describe) string { return asJSON(p.jsonFeed(d)) })
	p.addFeed("jobs.json", func(d describe) string { return asJSON(p.jobs(d)) })
	if p.catalog.Settings.Feeds.Indeed.Value {
		p.plan.Files = append(p.plan.Files, page.File{Path: "indeed.xml", Make: func(part page.Part) string { return asXML(p.indeed(part)) }})
	}
	if p.catalog.Settings.Feeds.Greenhouse.Value {
		p.addFeed("greenhouse/jobs.json", func(d describe) string { return asJSON(p.greenhouse(d)) })
	}
}

// addFeed plans a file that quotes the text of postings.
func (p *planner) addFeed(at string, write func(describe) string) {
	p.plan.Files = append(p.plan.Files, page.File{Path: at, Make: func(part page.Part) string {
		return write(func(j *Posting) string { return description(j, part) })
	}})
}

// asXML writes a document. Characters that XML 1.0 can't hold become U+FFFD.
func asXML(document any) string {
	data, err := xml.MarshalIndent(document, "", "\t")
	if err != nil {
		panic(fmt.Sprintf("careers: a feed that can't be written: %v", err)) // a fault of this package
	}
	return xml.Header + strings.Map(inXML, string(data)) + "\n"
}

func asJSON(document any) string {
	var b bytes.Buffer
	to := json.NewEncoder(&b)
	to.SetIndent("", "\t")
	if err := to.Encode(document); err != nil {
		panic(fmt.Sprintf("careers: a feed that can't be written: %v", err)) // a fault of this package
	}
	return b.String()
}

// changed is when a posting last changed: the day of posting when that isn't known, or when its file is older.
func (j *Posting) changed() time.Time {
	if j.Changed.After(j.Opening) {
		return j.Changed
	}
	return j.Opening
}

// latest is when any of the postings changed, or today when there are none.
func (p *planner) latest() time.Time {
	var latest time.Time
	if len(p.postings) == 0 {
		return p.options.Today
	}
	for _, j := range p.postings {
		if j.changed().After(latest) {
			latest = j.changed()
		}
	}
	return latest
}

// newest lists the postings in the order of feeds.
func (p *planner) newest() []*Posting {
	sorted := slices.Clone(p.postings)
	slices.SortStableFunc(sorted, func(a, b *Posting) int { return b.Opening.Compare(a.Opening) })
	return sorted
}

// inXML replaces the characters that no XML document may hold (XML 1.0, 2.2), as the encoder does outside of CDATA: with one
// of them, readers refuse the whole feed.
func inXML(r rune) rune {
	if r < ' ' && r != '\t' && r != '\n' && r != '\r' || r == 0xfffe || r == 0xffff {
		return unicode.ReplacementChar
	}
	return r
}
