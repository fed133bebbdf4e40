package careers

import (
	"encoding/xml"
	"time"
)

// Sitemap (sitemaps.org, protocol 0.9)

type sitemap struct {
	XMLName xml.Name     `xml:"http://www.sitemaps.org/schemas/sitemap/0.9 urlset"`
	URLs    []sitemapURL `xml:"url"`
}

type sitemapURL struct {
	Loc     string `xml:"loc"`
	LastMod string `xml:"lastmod,omitempty"` // only when it is true: search engines stop believing others
}

func (p *planner) sitemap() sitemap {
	s := sitemap{URLs: []sitemapURL{{Loc: p.Full("index.html")}}}
	for _, j := range p.postings {
		u := sitemapURL{Loc: p.Full(jobPath(j.ID))}
		if !j.Changed.IsZero() {
			u.LastMod = j.Changed.Format(time.RFC3339)
		}
		s.URLs = append(s.URLs, u)
	}
	return s
}
