package careers

import (
	"encoding/xml"
	"strconv"
	"strings"
	"time"
)

// Indeed-style XML (docs.indeed.com, XML feed)

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
func (p *planner) indeed(describe describe) indeedFeed {
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
				Description: cdata{describe(j)}, JobType: optional(strings.ReplaceAll(j.Employment, "-", "")), Category: optional(j.Family),
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
