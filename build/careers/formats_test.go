package careers_test

import (
	"encoding/json"
	"encoding/xml"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"rolewright/build"
)

// everywhere is a site with an open role in each of seventeen places whose laws demand something of a posting, some of
// them remote, with every kind of contract and pay.
func everywhere() fstest.MapFS {
	places := []string{
		"city: Oakland, region: California, country: US", "city: Denver, region: Colorado, country: US", "city: Washington, region: District of Columbia, country: US",
		"city: Chicago, region: Illinois, country: US", "city: Boston, region: Massachusetts, country: US", "city: Baltimore, region: Maryland, country: US",
		"city: Albany, region: New York, country: US", "city: Seattle, region: Washington, country: US", "city: Burlington, region: Vermont, country: US",
		"city: Newark, region: New Jersey, country: US", "city: Honolulu, region: Hawaii, country: US", "city: Richmond, region: Virginia, country: US",
		"city: Hartford, region: Connecticut, country: US", "city: Victoria, region: British Columbia, country: CA", "city: Charlottetown, region: Prince Edward Island, country: CA",
		"city: Vienna, country: AT", "city: Rīga, country: LV",
	}
	kinds := []string{"full-time", "part-time", "contract", "temporary", "internship"}
	pays := []string{
		"{min: 50000, max: 60000, currency: EUR, period: year}", "{min: 15.5, max: 18.25, currency: USD, period: hour}", "{min: 4000, max: 4000, currency: CAD, period: month}",
		"{min: 900, max: 1000, currency: USD, period: week, note: \"Paid *weekly* & in full.\"}",
	}
	files := baker("feeds: {indeed: true, greenhouse: true}\nlocale: en-CA\n", "locations: [{country: BE}]")
	delete(files, "roles/baker.md")
	for i, place := range places {
		where := "locations: [{" + place + "}]"
		if i%4 == 3 {
			where += "\nworkplace: remote\nremote_countries: [US, CA-ON]"
		}
		files[fmt.Sprintf("roles/role-%02d.md", i)] = &fstest.MapFile{Data: fmt.Appendf(nil, `---
title: Baker in shop %d
summary: Bakes "bread" & rolls <by hand> for shop %d.
status: open
posted: 2026-11-%02d
closes: 2026-12-%02d
%s
employment: %s
compensation: %s
apply: {email: jobs@bakery.example}
responsibilities: [Bake what's ordered]
skills: [Dough]
questions: [{ask: Which?, skill: dough}]
---
It's warm in shop %d.
`, i, i, i+1, i+10, where, kinds[i%len(kinds)], pays[i%len(pays)], i)}
	}
	return files
}

const site = "https://jobs.example.org/"

// fields finds what a format asks for, and reports what isn't in its form.
type fields struct {
	t     *testing.T
	where string
}

func (f fields) must(ok bool, what string, value any) {
	f.t.Helper()
	if !ok {
		f.t.Errorf("%s: %s: %v", f.where, what, value)
	}
}

func (f fields) time(what, value string) time.Time {
	f.t.Helper()
	when, err := time.Parse(time.RFC3339, value)
	f.must(err == nil, what+" is no RFC 3339 time", value)
	return when
}

// Google Search Central, job posting: required and recommended properties, and the forms of their values.
func TestPostingsEverywhereFollowGooglesList(t *testing.T) {
	made := at(t, everywhere(), build.Options{Now: time.Date(2026, 11, 25, 12, 0, 0, 0, time.UTC)})
	for i := range 17 {
		name := fmt.Sprintf("roles/role-%02d/index.html", i)
		f := fields{t, name}
		var job struct {
			Title, Description, DatePosted, ValidThrough, EmploymentType, JobLocationType, URL string
			HiringOrganization                                                                 struct{ Name string }
			JobLocation                                                                        []struct {
				Address struct{ AddressCountry, AddressLocality string }
			}
			ApplicantLocationRequirements []struct {
				Type string `json:"@type"`
				Name string
			}
			BaseSalary struct {
				Currency string
				Value    struct {
					UnitText                  string
					Value, MinValue, MaxValue float64
				}
			}
		}
		found := ldPattern.FindStringSubmatch(made[name])
		if found == nil {
			t.Fatalf("there is no posting in %s", name)
		}
		var plain map[string]any
		if err := json.Unmarshal([]byte(found[1]), &job); err != nil || json.Unmarshal([]byte(found[1]), &plain) != nil {
			t.Fatal(err)
		}
		checkWords(t, name, plain)
		f.must(job.Title != "" && job.HiringOrganization.Name == "Bakery" && job.URL == site+strings.TrimSuffix(name, "index.html"), "who and what", job)
		_, err := time.Parse(time.DateOnly, job.DatePosted)
		f.must(err == nil, "datePosted", job.DatePosted)
		f.must(f.time("validThrough", job.ValidThrough).Format("15:04:05") == "23:59:59", "the last day isn't over at its end", job.ValidThrough)
		f.must(slices.Contains([]string{"FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN"}, job.EmploymentType), "employmentType", job.EmploymentType)
		f.must(len(job.JobLocation) == 1 && len(job.JobLocation[0].Address.AddressCountry) == 2 && job.JobLocation[0].Address.AddressLocality != "", "jobLocation", job.JobLocation)
		f.must(job.JobLocationType == "" || job.JobLocationType == "TELECOMMUTE" && len(job.ApplicantLocationRequirements) == 2, "where from home", job.ApplicantLocationRequirements)
		pay := job.BaseSalary.Value
		f.must(slices.Contains([]string{"HOUR", "WEEK", "MONTH", "YEAR"}, pay.UnitText) && len(job.BaseSalary.Currency) == 3, "baseSalary", job.BaseSalary)
		f.must(pay.Value > 0 && pay.MinValue == 0 || pay.Value == 0 && pay.MinValue > 0 && pay.MaxValue > pay.MinValue, "amounts", pay)
		rest := regexp.MustCompile(`</?(?:p|ul|li)>|<br>`).ReplaceAllString(job.Description, "")
		f.must(!strings.ContainsAny(rest, "<>") && strings.Contains(rest, `&lt;by hand&gt;`), "the description has other elements", rest)
	}
}

// RFC 4287, sections 4.1 and 4.2.
func TestAtomFollowsItsRFC(t *testing.T) {
	made := at(t, everywhere(), build.Options{Now: time.Date(2026, 11, 25, 12, 0, 0, 0, time.UTC)})
	var feed struct {
		XMLName xml.Name `xml:"http://www.w3.org/2005/Atom feed"`
		ID      []string `xml:"id"`
		Title   []string `xml:"title"`
		Updated []string `xml:"updated"`
		Author  []string `xml:"author>name"`
		Links   []struct {
			Rel  string `xml:"rel,attr"`
			Href string `xml:"href,attr"`
		} `xml:"link"`
		Entries []struct {
			ID        []string `xml:"id"`
			Title     []string `xml:"title"`
			Updated   []string `xml:"updated"`
			Published []string `xml:"published"`
			Content   []struct {
				Type string `xml:"type,attr"`
			} `xml:"content"`
		} `xml:"entry"`
	}
	if err := xml.Unmarshal([]byte(made["feed.xml"]), &feed); err != nil {
		t.Fatal(err)
	}
	f := fields{t, "feed.xml"}
	f.must(len(feed.ID) == 1 && len(feed.Title) == 1 && len(feed.Updated) == 1 && len(feed.Author) == 1, "one id, title, updated and author", feed.ID)
	f.must(slices.ContainsFunc(feed.Links, func(l struct {
		Rel  string `xml:"rel,attr"`
		Href string `xml:"href,attr"`
	}) bool {
		return l.Rel == "self" && l.Href == site+"feed.xml"
	}), "a link to itself", feed.Links)
	f.must(len(feed.Entries) == 17, "entries", len(feed.Entries))
	seen := map[string]bool{}
	for _, e := range feed.Entries {
		if len(e.ID) != 1 || len(e.Title) != 1 || len(e.Updated) != 1 || len(e.Published) != 1 || len(e.Content) != 1 {
			t.Fatalf("an entry has each of its elements once: %+v", e)
		}
		f.must(strings.HasPrefix(e.ID[0], site) && !seen[e.ID[0]], "an id is absolute and unique", e.ID)
		seen[e.ID[0]] = true
		updated := f.time("updated", e.Updated[0])
		f.must(!updated.Before(f.time("published", e.Published[0])), "published after it was updated", e.ID)
		f.must(!f.time("updated", feed.Updated[0]).Before(updated), "the feed is older than its entry", e.ID)
		f.must(e.Content[0].Type == "html", "content", e.Content[0].Type)
	}
}

// jsonfeed.org, version 1.1.
func TestJSONFeedFollowsItsDescription(t *testing.T) {
	made := at(t, everywhere(), build.Options{Now: time.Date(2026, 11, 25, 12, 0, 0, 0, time.UTC)})
	var feed struct {
		Version, Title, Language string
		HomePageURL              string `json:"home_page_url"`
		FeedURL                  string `json:"feed_url"`
		Items                    []struct {
			ID, URL, Title string
			ContentHTML    string `json:"content_html"`
			DatePublished  string `json:"date_published"`
		}
	}
	if err := json.Unmarshal([]byte(made["feed.json"]), &feed); err != nil {
		t.Fatal(err)
	}
	f := fields{t, "feed.json"}
	f.must(feed.Version == "https://jsonfeed.org/version/1.1" && feed.Title != "" && feed.Language == "en-CA" && feed.HomePageURL == site && feed.FeedURL == site+"feed.json", "head", feed.Version)
	f.must(len(feed.Items) == 17, "items", len(feed.Items))
	for _, item := range feed.Items {
		f.must(strings.HasPrefix(item.ID, site) && strings.HasPrefix(item.URL, site) && item.Title != "" && strings.HasPrefix(item.ContentHTML, "<p>"), "item", item)
		f.time("date_published", item.DatePublished)
	}
}

// sitemaps.org, protocol 0.9: every address is there, is its page's own, and is listed once.
func TestTheSitemapListsEveryPage(t *testing.T) {
	made := at(t, everywhere(), build.Options{Now: time.Date(2026, 11, 25, 12, 0, 0, 0, time.UTC)})
	var list struct {
		XMLName xml.Name `xml:"http://www.sitemaps.org/schemas/sitemap/0.9 urlset"`
		Loc     []string `xml:"url>loc"`
	}
	if err := xml.Unmarshal([]byte(made["sitemap.xml"]), &list); err != nil {
		t.Fatal(err)
	}
	f := fields{t, "sitemap.xml"}
	f.must(len(list.Loc) == 18 && len(slices.Compact(slices.Sorted(slices.Values(list.Loc)))) == 18, "addresses", list.Loc)
	for _, address := range list.Loc {
		rest, ok := strings.CutPrefix(address, site)
		page := made[rest+"index.html"]
		f.must(ok && strings.Contains(page, `<link rel="canonical" href="`+address+`">`), "no page has this address", address)
	}
}

// docs.indeed.com, XML feed: the elements that each job needs, in their forms.
func TestIndeedsElements(t *testing.T) {
	made := at(t, everywhere(), build.Options{Now: time.Date(2026, 11, 25, 12, 0, 0, 0, time.UTC)})
	var feed struct {
		XMLName      xml.Name `xml:"source"`
		Publisher    string   `xml:"publisher"`
		PublisherURL string   `xml:"publisherurl"`
		Jobs         []struct {
			Title       string `xml:"title"`
			Date        string `xml:"date"`
			Reference   string `xml:"referencenumber"`
			Requisition string `xml:"requisitionid"`
			URL         string `xml:"url"`
			Company     string `xml:"company"`
			City        string `xml:"city"`
			Country     string `xml:"country"`
			Description string `xml:"description"`
			JobType     string `xml:"jobtype"`
			RemoteType  string `xml:"remotetype"`
		} `xml:"job"`
	}
	if err := xml.Unmarshal([]byte(made["indeed.xml"]), &feed); err != nil {
		t.Fatal(err)
	}
	f := fields{t, "indeed.xml"}
	f.must(feed.Publisher == "Bakery" && feed.PublisherURL == site && len(feed.Jobs) == 17, "head", len(feed.Jobs))
	seen := map[string]bool{}
	for _, j := range feed.Jobs {
		for _, text := range []string{j.Title, j.Requisition, j.Company, j.City, j.Description} {
			f.must(text != "" && !regexp.MustCompile(`&#?\w+;`).MatchString(text), "an element is empty or has entities", text)
		}
		_, err := time.Parse(time.DateOnly, j.Date)
		f.must(err == nil && strings.HasPrefix(j.URL, site) && len(j.Country) == 2, "date, address and country", j)
		f.must(slices.Contains([]string{"fulltime", "parttime", "contract", "temporary", "internship"}, j.JobType), "jobtype", j.JobType)
		f.must(j.RemoteType == "" || j.RemoteType == "Fully remote", "remotetype", j.RemoteType)
		f.must(!seen[j.Reference] && strings.HasPrefix(j.Reference, j.Requisition+"."), "referencenumber", j.Reference)
		seen[j.Reference] = true
	}
}
