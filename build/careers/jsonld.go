package careers

import (
	"encoding/json"
	"fmt"
	"html/template"
	"strings"
	"time"

	"rolewright/build/page"
)

// object is a thing of schema.org. Its keys are written in alphabetical order, so that the same posting is the same text.
type object map[string]any

// data is a posting as a JobPosting (schema.org; Google Search Central, “Job posting structured data”). It says nothing
// that the page doesn't show.
func (p *planner) data(posting *Posting, part page.Part) template.JS {
	s := p.catalog.Settings
	organisation := object{"@type": "Organization", "name": s.Organisation.Name.Value}
	if s.Organisation.URL.Value != "" {
		organisation["sameAs"] = s.Organisation.URL.Value
	}
	if logo := p.fullLogo(); logo != "" {
		organisation["logo"] = logo
	}
	job := object{
		"@context": "https://schema.org/", "@type": "JobPosting", "title": posting.Title, "description": description(posting, part),
		"datePosted": posting.Posted.Format(time.DateOnly), "hiringOrganization": organisation, "url": p.Full(posting.Path),
		"identifier": object{"@type": "PropertyValue", "name": s.Organisation.Name.Value, "value": posting.ID},
	}
	if len(p.languages) > 1 {
		job["mainEntityOfPage"] = object{"@type": "WebPage", "@id": p.Full(posting.Path), "inLanguage": posting.Language.String()}
	}
	if addresses := addresses(posting); len(addresses) > 0 {
		job["jobLocation"] = addresses
	}
	if posting.Workplace == "remote" {
		job["jobLocationType"] = "TELECOMMUTE" // only for what can wholly be done from home
		job["applicantLocationRequirements"] = homes(posting)
	}
	if posting.ApplyTo.Direct {
		job["directApply"] = true
	}
	if kind := employmentTypes[posting.Employment]; kind != "" {
		job["employmentType"] = kind
	}
	if posting.Pay != nil {
		job["baseSalary"] = salary(posting.Pay)
	}
	if !posting.Deadline.IsZero() {
		job["validThrough"] = posting.Deadline.Format(time.RFC3339)
	}
	text, err := json.Marshal(job) // it writes <, > and & by their numbers
	if err != nil {
		panic(fmt.Sprintf("posting: a posting that isn't plain data: %v", err)) // which would be a fault of this package
	}
	return template.JS(text)
}

func addresses(posting *Posting) []object {
	var list []object
	for _, place := range posting.Places {
		address := object{"@type": "PostalAddress", "addressCountry": place.Country}
		for key, value := range map[string]string{
			"streetAddress": place.Street, "postalCode": place.PostalCode, "addressLocality": place.City, "addressRegion": place.Region,
		} {
			if value != "" {
				address[key] = value
			}
		}
		list = append(list, object{"@type": "Place", "address": address})
	}
	return list
}

// homes are the countries and the parts of countries in which a remote hire may live.
func homes(posting *Posting) []object {
	var list []object
	for i, name := range posting.RemoteNames {
		kind := "Country"
		if i >= len(posting.RemoteCountries) {
			kind = "State"
		}
		list = append(list, object{"@type": kind, "name": name})
	}
	return list
}

// employmentTypes are Google's words for ours.
var employmentTypes = map[string]string{
	"full-time": "FULL_TIME", "part-time": "PART_TIME", "contract": "CONTRACTOR", "temporary": "TEMPORARY", "internship": "INTERN",
}

func salary(pay *Pay) object {
	value := object{"@type": "QuantitativeValue", "unitText": strings.ToUpper(pay.Period)}
	switch {
	case pay.Min == pay.Max:
		value["value"] = pay.Min
	case pay.Max == 0:
		value["minValue"] = pay.Min
	case pay.Min == 0:
		value["maxValue"] = pay.Max
	default:
		value["minValue"], value["maxValue"] = pay.Min, pay.Max
	}
	return object{"@type": "MonetaryAmount", "currency": pay.Currency, "value": value}
}
