package careers

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"hash/fnv"
	"html"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Schema is the JSON Schema (draft-07) of jobs.json.
//
//go:embed jobs.schema.json
var Schema []byte

func (p *planner) planFeeds() {
	p.addFile("robots.txt", "User-agent: *\nAllow: /\nSitemap: "+p.BaseURL+"/sitemap.xml\n")
	p.addFile("sitemap.xml", asXML(p.sitemap()))
	p.addFile("feed.xml", asXML(p.atom()))
	p.addFile("feed.json", asJSON(p.jsonFeed()))
	p.addFile("jobs.json", asJSON(p.jobs()))
	if p.kit.Settings.Feeds.Indeed.Value {
		p.addFile("indeed.xml", asXML(p.indeed()))
	}
	if p.kit.Settings.Feeds.Greenhouse.Value {
		p.addFile("greenhouse/jobs.json", asJSON(p.greenhouse()))
	}
}

// asXML writes a document. Characters that XML 1.0 knows no way to write become U+FFFD.
func asXML(document any) string {
	data, err := xml.MarshalIndent(document, "", "\t")
	if err != nil {
		panic(fmt.Sprintf("posting: a feed that can't be written: %v", err)) // a fault of this package
	}
	return xml.Header + string(data) + "\n"
}

func asJSON(document any) string {
	var b bytes.Buffer
	to := json.NewEncoder(&b)
	to.SetIndent("", "\t")
	if err := to.Encode(document); err != nil {
		panic(fmt.Sprintf("posting: a feed that can't be written: %v", err)) // a fault of this package
	}
	return b.String()
}

// changed is when a posting last changed: what git knows, or else its day of posting.
func (j *Posting) changed() time.Time {
	if !j.Changed.IsZero() {
		return j.Changed
	}
	return j.Posted
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

// --- Sitemap (sitemaps.org, protocol 0.9) ------------------------------------------------------------------------

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

// --- Atom (RFC 4287) -----------------------------------------------------------------------------------------------

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
	Href string `xml:"href,attr"`
}

type atomEntry struct {
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

func (p *planner) atom() atomFeed {
	f := p.frame("index.html", "openings", "")
	feed := atomFeed{
		Lang: f.Lang, ID: p.Full("index.html"), Title: f.Site, Updated: p.latest().Format(time.RFC3339), Author: atomPerson{f.Organisation},
		Links: []atomLink{{Rel: "self", Type: "application/atom+xml", Href: p.Full("feed.xml")}, {Rel: "alternate", Type: "text/html", Href: p.Full("index.html")}},
	}
	for _, j := range p.newest() {
		at := p.Full(jobPath(j.ID))
		feed.Entries = append(feed.Entries, atomEntry{
			ID: at, Title: j.Title, Published: j.Posted.Format(time.RFC3339), Updated: j.changed().Format(time.RFC3339),
			Link: atomLink{Rel: "alternate", Type: "text/html", Href: at}, Summary: j.Summary, Content: atomContent{"html", j.Description},
		})
	}
	return feed
}

// newest lists the postings in the order of feeds.
func (p *planner) newest() []*Posting {
	sorted := slices.Clone(p.postings)
	slices.SortStableFunc(sorted, func(a, b *Posting) int { return b.Posted.Compare(a.Posted) })
	return sorted
}

// --- JSON Feed 1.1 (jsonfeed.org) ------------------------------------------------------------------------------------

type jsonFeed struct {
	Version     string         `json:"version"`
	Title       string         `json:"title"`
	HomePageURL string         `json:"home_page_url"`
	FeedURL     string         `json:"feed_url"`
	Language    string         `json:"language"`
	Items       []jsonFeedItem `json:"items"`
}

type jsonFeedItem struct {
	ID            string   `json:"id"`
	URL           string   `json:"url"`
	Title         string   `json:"title"`
	Summary       string   `json:"summary"`
	ContentHTML   string   `json:"content_html"`
	DatePublished string   `json:"date_published"`
	DateModified  string   `json:"date_modified,omitempty"`
	Tags          []string `json:"tags,omitempty"`
	Extension     job      `json:"_rolewright"`
}

func (p *planner) jsonFeed() jsonFeed {
	f := p.frame("index.html", "openings", "")
	feed := jsonFeed{Version: "https://jsonfeed.org/version/1.1", Title: f.Site, HomePageURL: p.Full("index.html"), FeedURL: p.Full("feed.json"), Language: f.Lang, Items: []jsonFeedItem{}}
	for _, j := range p.newest() {
		item := jsonFeedItem{ID: p.Full(jobPath(j.ID)), URL: p.Full(jobPath(j.ID)), Title: j.Title, Summary: j.Summary, ContentHTML: j.Description,
			DatePublished: j.Posted.Format(time.RFC3339), Extension: p.jobOf(j)}
		if !j.Changed.IsZero() {
			item.DateModified = j.Changed.Format(time.RFC3339)
		}
		if j.Family != "" {
			item.Tags = []string{j.Family}
		}
		feed.Items = append(feed.Items, item)
	}
	return feed
}

// --- jobs.json, a form of our own ------------------------------------------------------------------------------------

type jobs struct {
	Version      int    `json:"version"`
	Organisation string `json:"organisation"`
	Jobs         []job  `json:"jobs"`
}

type job struct {
	ID              string     `json:"id"`
	Title           string     `json:"title"`
	URL             string     `json:"url"`
	Summary         string     `json:"summary"`
	Description     string     `json:"description"`
	Family          string     `json:"family,omitempty"`
	Level           string     `json:"level,omitempty"`
	Employment      string     `json:"employment,omitempty"`
	Workplace       string     `json:"workplace,omitempty"`
	Locations       []jobPlace `json:"locations,omitempty"`
	RemoteCountries []string   `json:"remote_countries,omitempty"`
	Pay             *jobPay    `json:"pay,omitempty"`
	Posted          string     `json:"posted"`
	Closes          string     `json:"closes,omitempty"`
	Changed         string     `json:"changed,omitempty"`
	ApplyURL        string     `json:"apply_url,omitempty"`
	ApplyEmail      string     `json:"apply_email,omitempty"`
}

type jobPlace struct {
	City    string `json:"city,omitempty"`
	Region  string `json:"region,omitempty"`
	Country string `json:"country"`
}

type jobPay struct {
	Min      float64 `json:"min,omitempty"`
	Max      float64 `json:"max,omitempty"`
	Currency string  `json:"currency"`
	Period   string  `json:"period"`
}

func (p *planner) jobs() jobs {
	list := jobs{Version: 1, Organisation: p.kit.Settings.Organisation.Name.Value, Jobs: []job{}}
	for _, j := range p.postings {
		list.Jobs = append(list.Jobs, p.jobOf(j))
	}
	return list
}

func (p *planner) jobOf(j *Posting) job {
	v := job{
		ID: j.ID, Title: j.Title, URL: p.Full(jobPath(j.ID)), Summary: j.Summary, Description: j.Description, Family: j.Family, Level: j.Level,
		Employment: j.Employment, Workplace: j.Workplace, RemoteCountries: j.RemoteCountries, Posted: j.Posted.Format(time.DateOnly),
		ApplyURL: j.ApplyTo.URL, ApplyEmail: j.ApplyTo.Email,
	}
	for _, place := range j.Places {
		v.Locations = append(v.Locations, jobPlace{place.City, place.Region, place.Country})
	}
	if j.Pay != nil {
		v.Pay = &jobPay{j.Pay.Min, j.Pay.Max, j.Pay.Currency, j.Pay.Period}
	}
	if !j.Closes.IsZero() {
		v.Closes = j.Closes.Format(time.DateOnly)
	}
	if !j.Changed.IsZero() {
		v.Changed = j.Changed.Format(time.RFC3339)
	}
	return v
}

// --- Indeed-style XML (docs.indeed.com, XML feed) ----------------------------------------------------------------------

type indeedFeed struct {
	XMLName      xml.Name    `xml:"source"`
	Publisher    string      `xml:"publisher"`
	PublisherURL string      `xml:"publisherurl"`
	LastBuild    string      `xml:"lastBuildDate"`
	Jobs         []indeedJob `xml:"job"`
}

type indeedJob struct {
	Title       cdata  `xml:"title"`
	Date        cdata  `xml:"date"`
	Reference   cdata  `xml:"referencenumber"`
	Requisition cdata  `xml:"requisitionid"`
	URL         cdata  `xml:"url"`
	Company     cdata  `xml:"company"`
	City        cdata  `xml:"city"`
	State       cdata  `xml:"state"`
	Country     cdata  `xml:"country"`
	Email       *cdata `xml:"email,omitempty"`
	Description cdata  `xml:"description"`
	Salary      *cdata `xml:"salary,omitempty"`
	JobType     *cdata `xml:"jobtype,omitempty"`
	Category    *cdata `xml:"category,omitempty"`
	Expires     *cdata `xml:"expirationdate,omitempty"`
}

type cdata struct {
	Text string `xml:",cdata"`
}

func optional(text string) *cdata {
	if text == "" {
		return nil
	}
	return &cdata{text}
}

// indeed has one job for each place: that is how aggregators of this dialect want it.
func (p *planner) indeed() indeedFeed {
	feed := indeedFeed{Publisher: p.kit.Settings.Organisation.Name.Value, PublisherURL: p.BaseURL + "/", LastBuild: p.latest().Format(time.RFC1123Z)}
	for _, j := range p.postings {
		places := j.Places
		if len(places) == 0 {
			for _, country := range j.RemoteCountries {
				places = append(places, Place{Country: country})
			}
		}
		for n, place := range places {
			reference := j.ID
			if n > 0 {
				reference += "-" + strconv.Itoa(n+1)
			}
			entry := indeedJob{
				Title: cdata{j.Title}, Date: cdata{j.Posted.Format(time.DateOnly)}, Reference: cdata{reference}, Requisition: cdata{j.ID}, URL: cdata{p.Full(jobPath(j.ID))},
				Company: cdata{feed.Publisher}, City: cdata{place.City}, State: cdata{place.Region}, Country: cdata{place.Country}, Email: optional(j.ApplyTo.Email),
				Description: cdata{j.Description}, JobType: optional(strings.ReplaceAll(j.Employment, "-", "")), Category: optional(j.Family),
			}
			if j.Pay != nil {
				entry.Salary = optional(j.Pay.Text)
			}
			if !j.Closes.IsZero() {
				entry.Expires = optional(j.Closes.Format(time.DateOnly))
			}
			feed.Jobs = append(feed.Jobs, entry)
		}
	}
	return feed
}

// --- The shape of Greenhouse's job board API (grnhse/greenhouse-api-docs, job board, list jobs) --------------------------

type greenhouseBoard struct {
	Jobs []greenhouseJob `json:"jobs"`
	Meta struct {
		Total int `json:"total"`
	} `json:"meta"`
}

type greenhouseJob struct {
	ID            uint64             `json:"id"`
	InternalJobID *uint64            `json:"internal_job_id"`
	Title         string             `json:"title"`
	UpdatedAt     string             `json:"updated_at"`
	RequisitionID string             `json:"requisition_id"`
	Location      greenhouseLocation `json:"location"`
	AbsoluteURL   string             `json:"absolute_url"`
	Language      string             `json:"language"`
	Metadata      []string           `json:"metadata"`
	Content       string             `json:"content"`
	Departments   []greenhouseGroup  `json:"departments"`
	Offices       []greenhouseGroup  `json:"offices"`
}

type greenhouseLocation struct {
	Name string `json:"name"`
}

type greenhouseGroup struct {
	ID   uint64 `json:"id"`
	Name string `json:"name"`
}

func (p *planner) greenhouse() greenhouseBoard {
	var board greenhouseBoard
	board.Jobs = []greenhouseJob{}
	language, _ := p.kit.Settings.Language.Base()
	for _, j := range p.postings {
		var names []string
		entry := greenhouseJob{
			ID: numberFor(j.ID), Title: j.Title, UpdatedAt: j.changed().Format(time.RFC3339), RequisitionID: j.ID, AbsoluteURL: p.Full(jobPath(j.ID)),
			Language: language.String(), Content: html.EscapeString(j.Description), Departments: []greenhouseGroup{}, Offices: []greenhouseGroup{},
		}
		for _, place := range j.Places {
			names = append(names, place.Name)
			entry.Offices = append(entry.Offices, greenhouseGroup{numberFor(place.Name), place.Name})
		}
		if len(names) == 0 {
			names = []string{"Remote: " + strings.Join(j.CountryNames, ", ")}
		}
		entry.Location.Name = strings.Join(names, "; ")
		if j.Family != "" {
			entry.Departments = append(entry.Departments, greenhouseGroup{numberFor(j.Family), j.Family})
		}
		board.Jobs = append(board.Jobs, entry)
	}
	board.Meta.Total = len(board.Jobs)
	return board
}

// numberFor makes a number that stays the same out of a name. It has 53 bits, as many as JavaScript can tell apart.
func numberFor(name string) uint64 {
	hash := fnv.New64a()
	_, _ = hash.Write([]byte(name))
	return hash.Sum64() >> 11
}
