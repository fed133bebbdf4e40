package careers_test

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"image"
	"image/png"
	"io/fs"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"rolewright/build"
)

// at builds the careers site as it is at an instant.
func at(t testing.TB, files fs.FS, o build.Options) map[string]string {
	t.Helper()
	o.Today = time.Date(o.Now.Year(), o.Now.Month(), o.Now.Day(), 0, 0, 0, 0, time.UTC)
	return pagesOf(t, compile(t, files, o))
}

// baker is a site with one open role, whose front matter ends with some more lines.
func baker(settings string, more ...string) fstest.MapFS {
	role := "---\ntitle: Baker\nsummary: Bakes bread & rolls, \"by hand\".\nstatus: open\nposted: 2026-11-01\napply: {email: jobs@bakery.example}\n" +
		strings.Join(more, "\n") + "\nresponsibilities: [Bake]\nskills: [Dough]\nquestions: [{ask: Which?, skill: dough}]\n---\nIt's warm.\n"
	return fstest.MapFS{
		"roles/baker.md":    {Data: []byte(role)},
		"content/site.yaml": {Data: []byte("organisation: {name: Bakery}\n" + settings)},
	}
}

// jobOf is what search engines are told of the baker.
func jobOf(t *testing.T, made map[string]string) map[string]any {
	t.Helper()
	var job map[string]any
	found := ldPattern.FindStringSubmatch(made["roles/baker/index.html"])
	if found == nil || json.Unmarshal([]byte(found[1]), &job) != nil {
		t.Fatalf("the page has no posting for search engines:\n%s", made["roles/baker/index.html"])
	}
	return job
}

// Candidates in San Francisco have until midnight there, and the page stays until then; so it does in Auckland.
func TestTheLastDayEndsWhereTheWorkIs(t *testing.T) {
	for _, c := range []struct{ where, settings, location, through string }{
		{"by the site's time zone", "time_zone: America/Los_Angeles\n", "{city: San Francisco, country: US}", "2026-12-01T23:59:59-08:00"},
		{"by the country", "", "{city: Auckland, country: BE}", "2026-12-01T23:59:59+01:00"},
		{"in the last of two countries", "", "{country: JP}, {country: PT}, {country: FR}", "2026-12-01T23:59:59-12:00"}, // the Azores are behind
		{"anywhere in a large country", "", "{country: US}", "2026-12-01T23:59:59-12:00"},
		{"in summer time", "time_zone: Europe/Berlin\n", "{country: US}", "2026-12-01T23:59:59+01:00"},
	} {
		files := baker(c.settings, "closes: 2026-12-01", "locations: ["+c.location+"]")
		end, err := time.Parse(time.RFC3339, c.through)
		if err != nil {
			t.Fatal(err)
		}
		made := at(t, files, build.Options{Now: end.Add(-time.Minute)})
		if got := jobOf(t, made)["validThrough"]; got != c.through {
			t.Errorf("%s: valid through %v, want %s", c.where, got, c.through)
		}
		if want := "unavailable_after: " + strings.ReplaceAll(c.through, "+", "&#43;"); !strings.Contains(made["roles/baker/index.html"], want) {
			t.Errorf("%s: the page doesn't say %s", c.where, want)
		}
		if late := at(t, files, build.Options{Now: end.Add(time.Second)}); !strings.Contains(late["roles/baker/index.html"], "no longer open") {
			t.Errorf("%s: a second later it is still open", c.where)
		}
	}
}

// A role that is posted for next week waits, and the others are published.
func TestAPostingWaitsForItsDay(t *testing.T) {
	files := baker("", "locations: [{country: BE}]")
	files["roles/miller.md"] = &fstest.MapFile{Data: bytes.NewBufferString(strings.NewReplacer("Baker", "Miller", "2026-11-01", "2026-11-20").Replace(string(files["roles/baker.md"].Data))).Bytes()}
	for now, published := range map[string]bool{"2026-11-19T22:59:00Z": false, "2026-11-19T23:00:00Z": true} {
		instant, err := time.Parse(time.RFC3339, now)
		if err != nil {
			t.Fatal(err)
		}
		made := at(t, files, build.Options{Now: instant})
		if _, ok := made["roles/miller/index.html"]; ok != published || strings.Contains(made["jobs.json"], "Miller") != published || made["roles/baker/index.html"] == "" {
			t.Errorf("at %s the miller is published: %v; there are %q", now, ok, slices.Sorted(maps.Keys(made)))
		}
	}
}

// People in Tokyo can read a posting as soon as its day has begun there, though Ghent sleeps.
func TestAPostingBeginsInTheFirstOfItsPlaces(t *testing.T) {
	files := baker("", "locations: [{country: BE}, {country: JP}]")
	begin := time.Date(2026, 10, 31, 15, 0, 0, 0, time.UTC)
	if made := at(t, files, build.Options{Now: begin}); made["roles/baker/index.html"] == "" || !strings.Contains(made["feed.xml"], "<published>2026-11-01T00:00:00+09:00</published>") {
		t.Errorf("the day has begun in Japan, and the posting isn't there:\n%s", made["feed.xml"])
	}
	if made := at(t, files, build.Options{Now: begin.Add(-time.Second)}); made["roles/baker/index.html"] != "" {
		t.Error("the posting is there before its day")
	}
}

// A link to a posting is shown with a picture of its title. Where the fonts lack its letters, or the site wants none, it is
// the logo if that is a photograph: services show no drawings.
func TestAPreviewOfALinkHasAPicture(t *testing.T) {
	var photo bytes.Buffer
	if err := png.Encode(&photo, image.NewGray(image.Rect(0, 0, 1, 1))); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ settings, title, want string }{
		{"organisation: {name: Bakery, logo: logo.png}", "Baker", "/roles/baker/link.png"},
		{"organisation: {name: Bakery, logo: logo.png}", "面包师", "/assets/logo.png"},
		{"organisation: {name: Bakery, logo: logo.svg}", "面包师", ""},
		{"organisation: {name: Bakery, logo: logo.png}\nlink_pictures: false", "Baker", "/assets/logo.png"},
		{"organisation: {name: Bakery, logo: logo.svg}\nlink_pictures: false", "Baker", ""},
	} {
		files := baker("", "locations: [{country: BE}]")
		files["roles/baker.md"].Data = bytes.Replace(files["roles/baker.md"].Data, []byte("title: Baker"), []byte("title: "+c.title), 1)
		files["content/site.yaml"] = &fstest.MapFile{Data: []byte(c.settings + "\n")}
		files["content/logo.svg"] = &fstest.MapFile{Data: []byte(`<svg xmlns="http://www.w3.org/2000/svg"/>`)}
		files["content/logo.png"] = &fstest.MapFile{Data: photo.Bytes()}
		made := at(t, files, build.Options{Now: today})
		_, named, _ := strings.Cut(made["roles/baker/index.html"], `property="og:image" content="`)
		named, _, _ = strings.Cut(named, `"`)
		if !strings.HasSuffix(named, c.want) || (named == "") != (c.want == "") {
			t.Errorf("with %s, a link to %s is shown with %q", c.settings, c.title, named)
		}
		drawn := strings.HasPrefix(made["roles/baker/link.png"], "\x89PNG")
		if large := strings.Contains(made["roles/baker/index.html"], "summary_large_image"); drawn != large || drawn != strings.HasSuffix(named, "link.png") {
			t.Errorf("with %s, the picture of %s is drawn: %v, and shown large: %v", c.settings, c.title, drawn, large)
		}
	}
}

// Feed readers hide entries that changed before they were published (RFC 4287, 4.2.15), as after an early commit.
func TestAFeedIsNeverOlderThanItsEntries(t *testing.T) {
	files := baker("", "locations: [{country: BE}]")
	made := at(t, files, build.Options{Now: today, Changed: map[string]time.Time{"roles/baker.md": time.Date(2026, 10, 1, 0, 0, 0, 0, time.UTC)}})
	var feed struct {
		Updated time.Time `xml:"updated"`
		Entry   struct {
			Updated   time.Time `xml:"updated"`
			Published time.Time `xml:"published"`
		} `xml:"entry"`
	}
	if err := xml.Unmarshal([]byte(made["feed.xml"]), &feed); err != nil {
		t.Fatal(err)
	}
	if feed.Entry.Updated.Before(feed.Entry.Published) || feed.Updated.Before(feed.Entry.Updated) {
		t.Errorf("the feed is of %s, its entry of %s and published %s", feed.Updated, feed.Entry.Updated, feed.Entry.Published)
	}
	if !strings.Contains(made["feed.json"], `"date_modified": "2026-11-01T00:00:00+01:00"`) {
		t.Errorf("the JSON feed says otherwise: %s", made["feed.json"])
	}
}

// Google asks for street and postal code, takes states for remote work, and likes to know of short ways to apply.
func TestPlacesInFull(t *testing.T) {
	files := baker("feeds: {indeed: true}\n", `locations: [{street: Kouter 1, postal_code: "9000", city: Ghent, country: BE}]`, "workplace: remote",
		"remote_countries: [BE, US-CA, {country: CA, region: Ontario}]")
	files["roles/baker.md"].Data = bytes.Replace(files["roles/baker.md"].Data, []byte("apply: {email: jobs@bakery.example}"), []byte("apply: {url: https://apply.example, direct: true}"), 1)
	made := at(t, files, build.Options{Now: today})
	job := jobOf(t, made)
	checkWords(t, "baker", job)
	for key, want := range map[string]string{
		"jobLocation":                   `[{"@type":"Place","address":{"@type":"PostalAddress","addressCountry":"BE","addressLocality":"Ghent","postalCode":"9000","streetAddress":"Kouter 1"}}]`,
		"applicantLocationRequirements": `[{"@type":"Country","name":"Belgium"},{"@type":"State","name":"CA, United States"},{"@type":"State","name":"Ontario, Canada"}]`,
		"directApply":                   `true`,
	} {
		if got, _ := json.Marshal(job[key]); string(got) != want {
			t.Errorf("%s is\n%s, want\n%s", key, got, want)
		}
	}
	if page := made["roles/baker/index.html"]; !strings.Contains(page, "Kouter 1, 9000 Ghent, Belgium") || !strings.Contains(page, "Belgium; CA, United States; Ontario, Canada") {
		t.Errorf("the page names the places otherwise:\n%s", page)
	}
	for _, want := range []string{"<streetaddress><![CDATA[Kouter 1]]>", "<postalcode><![CDATA[9000]]>", "<remotetype><![CDATA[Fully remote]]>"} {
		if !strings.Contains(made["indeed.xml"], want) {
			t.Errorf("indeed.xml has no %s", want)
		}
	}
}

// An hourly rate has its cents on the page, in feeds and in words for machines alike.
func TestCentsAreWrittenInFull(t *testing.T) {
	made := at(t, baker("feeds: {indeed: true}\n", "locations: [{country: GB}]", "compensation: {min: 15.5, max: 18.25, currency: GBP, period: hour}"), build.Options{Now: today})
	for _, name := range []string{"index.html", "roles/baker/index.html", "feed.xml", "feed.json", "jobs.json", "indeed.xml"} {
		if !strings.Contains(made[name], "GBP 15.50–18.25 per hour") {
			t.Errorf("%s says it otherwise", name)
		}
	}
}

// Indeed knows no entities, and a job's reference number never changes and is nobody else's.
func TestIndeed(t *testing.T) {
	numbers := func(locations string) []string {
		files := baker("feeds: {indeed: true}\n", "locations: ["+locations+"]")
		files["roles/baker-be.md"] = &fstest.MapFile{Data: bytes.Replace(files["roles/baker.md"].Data, []byte("title: Baker"), []byte("title: Second Baker"), 1)}
		feed := at(t, files, build.Options{Now: today})["indeed.xml"]
		if found := regexp.MustCompile(`&#?\w+;`).FindAllString(feed, -1); len(found) > 0 || !strings.Contains(feed, `Bakes bread & rolls, “by hand”.`) {
			t.Errorf("it has the entities %q:\n%s", found, feed)
		}
		var list []string
		for _, found := range regexp.MustCompile(`<referencenumber><!\[CDATA\[(.*?)\]\]>`).FindAllStringSubmatch(feed, -1) {
			list = append(list, found[1])
		}
		slices.Sort(list)
		return list
	}
	both := numbers("{city: Ghent, country: BE}, {city: Lille, country: FR}")
	if want := []string{"baker-be.be.ghent", "baker-be.fr.lille", "baker.be.ghent", "baker.fr.lille"}; !slices.Equal(both, want) {
		t.Errorf("the numbers are %q, want %q", both, want)
	}
	if other := numbers("{city: Lille, country: FR}, {city: Ghent, country: BE}, {city: Ghent, country: BE}"); !slices.Equal(other, both) {
		t.Errorf("in another order they are %q", other)
	}
	if one := numbers("{city: Lille, country: FR}"); !slices.Equal(one, []string{"baker-be.fr.lille", "baker.fr.lille"}) {
		t.Errorf("without Ghent they are %q", one)
	}
}

// Widgets made for Greenhouse's job board find each key that its documentation shows.
func TestGreenhouse(t *testing.T) {
	made := at(t, baker("feeds: {greenhouse: true}\nfamilies: {ovens: {name: Ovens}}\n", "family: ovens", "locations: [{city: Ghent, country: BE}]"), build.Options{Now: today})
	var board struct {
		Jobs []map[string]any `json:"jobs"`
		Meta struct{ Total int }
	}
	if err := json.Unmarshal([]byte(made["greenhouse/jobs.json"]), &board); err != nil || len(board.Jobs) != 1 || board.Meta.Total != 1 {
		t.Fatal(err, board)
	}
	job := board.Jobs[0]
	for _, key := range []string{"id", "internal_job_id", "title", "updated_at", "requisition_id", "location", "absolute_url", "language", "metadata", "content", "departments", "offices"} {
		if _, ok := job[key]; !ok {
			t.Errorf("the job has no %s", key)
		}
	}
	if empty := strings.Count(made["greenhouse/jobs.json"], `"child_ids": []`); empty != 2 {
		t.Errorf("%d lists of children are there and empty", empty)
	}
	for group, keys := range map[string][]string{"departments": {"child_ids", "id", "name", "parent_id"}, "offices": {"child_ids", "id", "location", "name", "parent_id"}} {
		list, _ := job[group].([]any)
		if len(list) != 1 {
			t.Fatalf("there are %d %s", len(list), group)
		}
		if got := slices.Sorted(maps.Keys(list[0].(map[string]any))); !slices.Equal(got, keys) {
			t.Errorf("%s have %q, want %q", group, got, keys)
		}
	}
}

// A mail names the role, and where a host has replaced the link by one of its own, the address can still be read.
func TestApplyingByMail(t *testing.T) {
	files := baker("", "locations: [{country: BE}]")
	files["roles/baker.md"].Data = bytes.Replace(files["roles/baker.md"].Data, []byte("title: Baker"), []byte("title: R&D Baker + Miller"), 1)
	page := at(t, files, build.Options{Now: today})["roles/baker/index.html"]
	if want := `href="mailto:jobs@bakery.example?subject=Application%3A%20R%26D%20Baker%20%2B%20Miller"`; !strings.Contains(page, want) {
		t.Errorf("the link isn't %s:\n%s", want, page)
	}
	// What Cloudflare's address obfuscation replaces: mailto links, and whatever looks like an address in a text.
	hidden := regexp.MustCompile(`mailto:[^"]*`).ReplaceAllString(page, "/cdn-cgi/l/email-protection")
	hidden = regexp.MustCompile(`[\w.+-]+@[\w-]+\.[\w.]+`).ReplaceAllString(hidden, "[email protected]")
	if read := regexp.MustCompile(`<[^>]*>`).ReplaceAllString(hidden, ""); !strings.Contains(read, "jobs@bakery.example") {
		t.Errorf("the address can't be read any more:\n%s", read)
	}
}

// A page has one address: links lead where the canonical address and the sitemap say.
func TestAPageHasOneAddress(t *testing.T) {
	made := at(t, openStarter(t), build.Options{Now: today})
	link := regexp.MustCompile(`\s(?:href|src|content)="([^"]*index\.html)"`)
	for name, text := range made {
		if found := link.FindStringSubmatch(text); found != nil {
			t.Errorf("%s has a link to %s", name, found[1])
		}
	}
	if !strings.Contains(made["sitemap.xml"], "<loc>https://jobs.example.org/roles/partner-manager/</loc>") {
		t.Errorf("the sitemap says otherwise: %s", made["sitemap.xml"])
	}
}

// A team proves to a search engine that the site is its own, names its domain, and says how to report a weakness.
func TestFilesForTheTopOfTheSite(t *testing.T) {
	files := baker("", "locations: [{country: BE}]")
	files["content/root/CNAME"] = &fstest.MapFile{Data: []byte("jobs.bakery.example\n")}
	files["content/root/google1234.html"] = &fstest.MapFile{Data: []byte("google-site-verification: google1234.html")}
	files["content/root/well-known/security.txt"] = &fstest.MapFile{Data: []byte("Contact: mailto:security@bakery.example\n")}
	made := at(t, files, build.Options{Now: today})
	for name, want := range map[string]string{"CNAME": "jobs.bakery.example\n", "google1234.html": "google-site-verification: google1234.html", ".well-known/security.txt": "Contact: mailto:security@bakery.example\n"} {
		if made[name] != want {
			t.Errorf("%s is %q", name, made[name])
		}
	}
}

// Of a role that was never public nobody outside has heard: not even as somebody's boss.
func TestUnpublishedRolesAreNotNamed(t *testing.T) {
	boss := func(front string) *fstest.MapFile {
		return &fstest.MapFile{Data: []byte("---\ntitle: Secret Chief\nsummary: Leads.\n" + front + "\nresponsibilities: [Lead]\nskills: [Dough]\nquestions: [{ask: Which?, skill: dough}]\n---\n")}
	}
	for front, named := range map[string]bool{
		"status: draft": false, "status: template": false, "status: closed": false, "status: closed\nposted: 2025-01-02": true,
		"status: open\nposted: 2027-01-02\napply: {email: a@example.com}\nlocations: [{country: BE}]": false,
		"status: open\nposted: 2026-11-02\napply: {email: a@example.com}\nlocations: [{country: BE}]": true,
	} {
		files := baker("", "locations: [{country: BE}]", "reports_to: chief")
		files["roles/chief.md"] = boss(front)
		found := false
		for _, text := range at(t, files, build.Options{Now: today}) {
			found = found || strings.Contains(text, "Secret Chief")
		}
		if found != named {
			t.Errorf("%q: the public site names it: %v", front, found)
		}
	}
}

// A team that builds in many places says itself when a posting changed; then git isn't needed.
func TestAPostingSaysItselfWhenItChanged(t *testing.T) {
	files := baker("", "locations: [{country: BE}]", "updated: 2026-11-20")
	made := at(t, files, build.Options{Now: today, Changed: map[string]time.Time{"roles/baker.md": time.Date(2026, 11, 10, 0, 0, 0, 0, time.UTC)}})
	for _, name := range []string{"sitemap.xml", "feed.xml", "feed.json", "jobs.json"} {
		if !strings.Contains(made[name], "2026-11-20T00:00:00+01:00") || strings.Contains(made[name], "2026-11-10") {
			t.Errorf("%s says otherwise:\n%s", name, made[name])
		}
	}
}

func TestAClosedRoleLeadsToAFewOthersAndToAllOfThem(t *testing.T) {
	files := baker("families: {bread: Bread, cake: Cake}\nlevels: [junior, senior]")
	delete(files, "roles/baker.md")
	add := func(id, status, more string) {
		files["roles/"+id+".md"] = &fstest.MapFile{Data: []byte("---\ntitle: " + id + "\nsummary: Bakes.\nstatus: " + status + "\nposted: 2026-11-10\n" +
			"apply: {email: dough@bakery.example}\nresponsibilities: [Bake]\nskills: [Dough]\n" +
			"questions: [{ask: Which?, skill: dough}]\n" + more + "\n---\n")}
	}
	for i := range 12 {
		add(fmt.Sprintf("bread-%02d", i), "open", "family: bread\nlevel: "+[]string{"junior", "senior"}[i%2]+"\nlocations: [{city: Ghent, country: BE}]")
	}
	add("cake-far", "open", "family: cake\nworkplace: remote\nremote_countries: [BE, FR, DE, NL]")
	add("cake-gone", "closed", "family: cake")
	made := public(t, files)

	gone := made["roles/cake-gone/index.html"]
	cards := regexp.MustCompile(`(?s)<li class="card">.*?</li>\n(?:</ul>|<li class="card">)`).FindString(gone)
	if n := strings.Count(gone, `<li class="card">`); n != 6 || !strings.Contains(cards, "cake-far") {
		t.Errorf("the page of a closed role has %d open ones, and the first isn't of its family:\n%s", n, cards)
	}
	if !strings.Contains(cards, "<li>Belgium; France; Germany; …</li><li>Remote</li>") {
		t.Errorf("nothing says where somebody may live:\n%s", cards)
	}
	for _, name := range []string{"roles/cake-gone/index.html", "404.html"} {
		if !regexp.MustCompile(`<a href="[^"]*">All 13 open roles</a>`).MatchString(made[name]) {
			t.Errorf("%s doesn't lead to all open roles", name)
		}
	}
	if !strings.Contains(made["index.html"], `<select name="level">`) {
		t.Error("the list can't be narrowed to a level")
	}
}
