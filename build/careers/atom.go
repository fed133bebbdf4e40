package careers

import (
	"encoding/xml"
	"time"
)

// Atom (RFC 4287)

type atomFeed struct {
	XMLName xml.Name    `xml:"http://www.w3.org/2005/Atom feed"`
	Lang    string      `xml:"xml:lang,attr"`
	ID      string      `xml:"id"`
	Title   string      `xml:"title"`
	Updated string      `xml:"updated"`
	Author  atomPerson  `xml:"author"`
	Links   []atomLink  `xml:"link"`
	Entries []atomEntry `xml:"entry"`
}

type atomPerson struct {
	Name string `xml:"name"`
}

type atomLink struct {
	Rel  string `xml:"rel,attr"`
	Type string `xml:"type,attr,omitempty"`
	Lang string `xml:"hreflang,attr,omitempty"`
	Href string `xml:"href,attr"`
}

type atomEntry struct {
	Lang      string      `xml:"xml:lang,attr,omitempty"` // unless it is that of the feed
	ID        string      `xml:"id"`
	Title     string      `xml:"title"`
	Published string      `xml:"published"`
	Updated   string      `xml:"updated"`
	Link      atomLink    `xml:"link"`
	Summary   string      `xml:"summary"`
	Content   atomContent `xml:"content"`
}

type atomContent struct {
	Type string `xml:"type,attr"`
	HTML string `xml:",chardata"`
}

func (p *planner) atom(describe describe) atomFeed {
	f := p.frame(p.words, "index.html", "openings", "")
	feed := atomFeed{
		Lang: f.Lang, ID: p.Full("index.html"), Title: f.Site, Updated: p.latest().Format(time.RFC3339), Author: atomPerson{f.Organisation},
		Links: []atomLink{{Rel: "self", Type: "application/atom+xml", Href: p.Full("feed.xml")}, {Rel: "alternate", Type: "text/html", Href: p.Full("index.html")}},
	}
	for _, j := range p.newest() {
		at := p.Full(j.Path)
		entry := atomEntry{
			ID: at, Title: j.Title, Published: j.Opening.Format(time.RFC3339), Updated: j.changed().Format(time.RFC3339),
			Link: atomLink{Rel: "alternate", Type: "text/html", Href: at}, Summary: j.Summary, Content: atomContent{"html", describe(j)},
		}
		if j.Language != p.words.Tag {
			entry.Lang, entry.Link.Lang = j.Language.String(), j.Language.String()
		}
		feed.Entries = append(feed.Entries, entry)
	}
	return feed
}
