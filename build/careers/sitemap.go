package careers

import (
	"encoding/xml"
	"time"

	"rolewright/build/view"
)

// Sitemap (sitemaps.org, protocol 0.9)

type sitemap struct {
	XMLName xml.Name     `xml:"http://www.sitemaps.org/schemas/sitemap/0.9 urlset"`
	XHTML   string       `xml:"xmlns:xhtml,attr,omitempty"`
	URLs    []sitemapURL `xml:"url"`
}

type sitemapURL struct {
	Loc     string `xml:"loc"`
	LastMod string `xml:"lastmod,omitempty"` // only when it is true: search engines stop believing others
	// Links are the same page in each of its languages (Google Search Central, “Localized versions of your page”).
	Links []sitemapLink `xml:"xhtml:link"`
}

type sitemapLink struct {
	Rel  string `xml:"rel,attr"`
	Code string `xml:"hreflang,attr"`
	Href string `xml:"href,attr"`
}

func (p *planner) sitemap() sitemap {
	s := sitemap{URLs: []sitemapURL{{Loc: p.Full("index.html")}}}
	for _, j := range p.postings {
		s.add(p.Full(j.Path), p.alternates(j), j.Changed)
	}
	for _, sheet := range p.sheets {
		if sheet.Listed {
			s.add(p.Full(sheet.Path), p.sheetAlternates(sheet), time.Time{})
		}
	}
	return s
}

func (s *sitemap) add(address string, alternates []view.Alternate, changed time.Time) {
	u := sitemapURL{Loc: address}
	for _, a := range alternates {
		u.Links, s.XHTML = append(u.Links, sitemapLink{"alternate", a.Code, a.Href}), "http://www.w3.org/1999/xhtml"
	}
	if !changed.IsZero() {
		u.LastMod = changed.Format(time.RFC3339)
	}
	s.URLs = append(s.URLs, u)
}
