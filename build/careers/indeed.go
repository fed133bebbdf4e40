package careers

import (
	"encoding/xml"
	"strings"
	"time"

	"rolewright/build/hiring"
	"rolewright/build/page"
)

// Indeed's XML (docs.indeed.com/indeed-apply/xml-feed; read on 24 November 2026), which other boards read as well. It
// knows no HTML entities, and each entry's reference number has to stay what it is.

type indeedFeed struct {
	XMLName      xml.Name    `xml:"source"`
	Publisher    string      `xml:"publisher"`
	PublisherURL string      `xml:"publisherurl"`
	LastBuild    string      `xml:"lastBuildDate"`
	Jobs         []indeedJob `xml:"job"`
}

// indeedJob is a job in one place. A job for several is there once for each.
type indeedJob struct {
	Title       cdata  `xml:"title"`
	Date        cdata  `xml:"date"`
	Reference   cdata  `xml:"referencenumber"`
	Requisition cdata  `xml:"requisitionid"`
	URL         cdata  `xml:"url"`
	Company     cdata  `xml:"company"`
	Street      *cdata `xml:"streetaddress,omitempty"`
	City        cdata  `xml:"city"`
	State       cdata  `xml:"state"`
	Country     cdata  `xml:"country"`
	PostalCode  *cdata `xml:"postalcode,omitempty"`
	Email       *cdata `xml:"email,omitempty"`
	Description cdata  `xml:"description"`
	Salary      *cdata `xml:"salary,omitempty"`
	JobType     *cdata `xml:"jobtype,omitempty"`
	RemoteType  *cdata `xml:"remotetype,omitempty"`
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

// remoteTypes are Indeed's words for ours.
var remoteTypes = map[string]string{"remote": "Fully remote", "hybrid": "Hybrid remote"}

func (p *planner) indeed(part page.Part) indeedFeed {
	feed := indeedFeed{
		Publisher: p.catalog.Settings.Organisation.Name.Value, PublisherURL: p.BaseURL + "/",
		LastBuild: p.latest().Format(time.RFC1123Z),
	}
	for _, j := range p.postings {
		if !j.IsOriginal() {
			continue // a job in one place is one entry; a second one would be refused as a duplicate
		}
		seen := make(map[string]bool)
		for _, place := range indeedPlaces(j) {
			entry := p.indeedJob(j, part)
			entry.City, entry.State, entry.Country = cdata{place.City}, cdata{place.Region}, cdata{place.Country}
			entry.Street, entry.PostalCode = optional(place.Street), optional(place.PostalCode)
			entry.Reference.Text = j.ID + "." + reference(place)
			if !seen[entry.Reference.Text] { // the same place a second time
				seen[entry.Reference.Text] = true
				feed.Jobs = append(feed.Jobs, entry)
			}
		}
	}
	return feed
}

// indeedPlaces are where the work is, or for remote work where the people may live.
func indeedPlaces(j *Posting) []Place {
	places := j.Places
	if len(places) == 0 {
		for _, country := range j.RemoteCountries {
			places = append(places, Place{Country: country})
		}
		places = append(places, j.RemoteRegions...)
	}
	return places
}

// reference names a place. It depends on nothing but the place, so that the number of a job never changes and no other
// job gets it: role ids have no dots.
func reference(place Place) string {
	var parts []string
	for _, part := range []string{place.Country, place.Region, place.City, place.PostalCode, place.Street} {
		if part != "" {
			parts = append(parts, hiring.Slug(part))
		}
	}
	return strings.Join(parts, ".")
}

// indeedJob is all of an entry but its place.
func (p *planner) indeedJob(j *Posting, part page.Part) indeedJob {
	entry := indeedJob{
		Title: cdata{j.Title}, Date: cdata{j.Posted.Format(time.DateOnly)}, Requisition: cdata{j.ID}, URL: cdata{p.Full(j.Path)},
		Company: cdata{p.catalog.Settings.Organisation.Name.Value}, Email: optional(j.ApplyTo.Email),
		Description: cdata{reduce(part(j.words.Catalogue, postingTemplate, "posting", &j.Posting), j.words.Say("common.colon"), withoutEntities)},
		JobType:     optional(strings.ReplaceAll(j.Employment, "-", "")), RemoteType: optional(remoteTypes[j.Workplace]), Category: optional(j.Family),
	}
	if j.Pay != nil {
		entry.Salary = optional(j.Pay.Text)
	}
	if !j.Closes.IsZero() {
		entry.Expires = optional(j.Closes.Format(time.DateOnly))
	}
	return entry
}

// withoutEntities writes a text for HTML that knows tags but no entities. The signs of which tags are made become others
// that look alike.
func withoutEntities(text string) string {
	return strings.NewReplacer("<", "‹", ">", "›").Replace(text)
}
