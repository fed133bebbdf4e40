package careers

import (
	"time"

	"rolewright/build/hiring"
)

// jobs.json, a form of our own

type jobs struct {
	Version      int    `json:"version"`
	Organisation string `json:"organisation"`
	Jobs         []job  `json:"jobs"`
}

type job struct {
	ID              string     `json:"id"`
	Role            string     `json:"role"`
	Language        string     `json:"language"`
	Title           string     `json:"title"`
	TitleSuffix     string     `json:"title_suffix,omitempty"`
	AlsoKnownAs     []string   `json:"also_known_as,omitempty"`
	URL             string     `json:"url"`
	Summary         string     `json:"summary"`
	Description     string     `json:"description"`
	Family          string     `json:"family,omitempty"`
	Level           string     `json:"level,omitempty"`
	Employment      string     `json:"employment,omitempty"`
	Workplace       string     `json:"workplace,omitempty"`
	Locations       []jobPlace `json:"locations,omitempty"`
	RemoteCountries []string   `json:"remote_countries,omitempty"`
	RemoteRegions   []jobPlace `json:"remote_regions,omitempty"`
	Pay             *jobPay    `json:"pay,omitempty"`
	Posted          string     `json:"posted"`
	Closes          string     `json:"closes,omitempty"`
	Changed         string     `json:"changed,omitempty"`
	ApplyURL        string     `json:"apply_url,omitempty"`
	ApplyEmail      string     `json:"apply_email,omitempty"`
}

type jobPlace struct {
	Street     string `json:"street,omitempty"`
	PostalCode string `json:"postal_code,omitempty"`
	City       string `json:"city,omitempty"`
	Region     string `json:"region,omitempty"`
	Country    string `json:"country"`
}

type jobPay struct {
	Min      float64 `json:"min,omitempty"`
	Max      float64 `json:"max,omitempty"`
	Currency string  `json:"currency"`
	Period   string  `json:"period"`
}

func (p *planner) jobs(describe describe) jobs {
	list := jobs{Version: 1, Organisation: p.catalog.Settings.Organisation.Name.Value, Jobs: []job{}}
	for _, j := range p.postings {
		list.Jobs = append(list.Jobs, p.jobOf(j, describe))
	}
	return list
}

func (p *planner) jobOf(j *Posting, describe describe) job {
	v := job{
		ID: j.Reference, Role: j.ID, Language: j.Language.String(), Title: j.Title, TitleSuffix: j.card.TitleSuffix.Value, AlsoKnownAs: hiring.Values(j.card.AlsoKnownAs), URL: p.Full(j.Path), Summary: j.Summary, Description: describe(j), Family: j.Family, Level: j.Level,
		Employment: j.Employment, Workplace: j.Workplace, RemoteCountries: j.RemoteCountries, Posted: j.Posted.Format(time.DateOnly),
		ApplyURL: j.ApplyTo.URL, ApplyEmail: j.ApplyTo.Email,
	}
	for _, place := range j.Places {
		v.Locations = append(v.Locations, jobPlaceOf(place))
	}
	for _, place := range j.RemoteRegions {
		v.RemoteRegions = append(v.RemoteRegions, jobPlaceOf(place))
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

func jobPlaceOf(p Place) jobPlace {
	return jobPlace{Street: p.Street, PostalCode: p.PostalCode, City: p.City, Region: p.Region, Country: p.Country}
}
