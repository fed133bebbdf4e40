package preview

import (
	"regexp"
	"strings"
	"testing"

	"rolewright/build/internal/corpus"
)

// Somebody who drafts a role wants to know how candidates will read it. The careers site itself doesn't show it yet.
func TestCandidatesViewOfARoleThatIsNotOpen(t *testing.T) {
	for _, status := range []string{"draft", "template"} {
		d := newDesk(t)
		text := regexp.MustCompile(`(?m)^status: .*`).ReplaceAllString(corpus.Role(2), "status: "+status)
		d.save("roles/role-0003.md", strings.Replace(text, "title: ", "title: Zookeeper ", 1))
		if err := d.look(); err != nil {
			t.Fatal(err)
		}
		documents := d.now.Load().message("/roles/role-0003/").Documents
		last := documents[len(documents)-1]
		if last != (document{"As candidates see it", "/public/roles/role-0003/"}) {
			t.Errorf("%s: the last document is %v", status, last)
		}
		if page := d.get("public/roles/role-0003/"); !strings.Contains(page, "<h1>Zookeeper") {
			t.Errorf("%s: candidates would see\n%.300s", status, page)
		}
		for _, listed := range []string{"public/", "public/404.html", "public/sitemap.xml", "public/jobs.json", "public/feed.xml"} {
			if page := d.get(listed); strings.Contains(page, "Zookeeper") || strings.Contains(page, "role-0003") {
				t.Errorf("%s: it is in %s", status, listed)
			}
		}
	}
}

// The home pages lead to each other, and count what there is to improve on all pages.
func TestHomeCountsWarnings(t *testing.T) {
	d := newDesk(t)
	before := d.now.Load().message("/").Warnings
	d.save("roles/role-0003.md", strings.Replace(corpus.Role(2), "title: ", "title: 🚀 ", 1))
	if err := d.look(); err != nil {
		t.Fatal(err)
	}
	home := d.now.Load().message("/")
	if home.Warnings != before+1 || len(home.Problems) != home.Warnings {
		t.Errorf("%d warnings, of which %d are shown; there were %d", home.Warnings, len(home.Problems), before)
	}
	if elsewhere := d.now.Load().message("/roles/role-0004/"); elsewhere.Warnings != 0 && before == 0 {
		t.Errorf("%d warnings on the page of another role", elsewhere.Warnings)
	}
	for _, address := range []string{"/", "/public/"} {
		if documents := d.now.Load().message(address).Documents; len(documents) != 2 || documents[1].Href != "/public/" {
			t.Errorf("%s leads to %v", address, documents)
		}
	}
}

// A new file that is broken from the start has no page yet. That isn't the same as a page that is gone.
func TestAPageIsAwaited(t *testing.T) {
	d := newDesk(t)
	d.save("roles/zookeeper.md", "---\ntitel: Zookeeper\n---\n")
	if err := d.look(); err != nil {
		t.Fatal(err)
	}
	if m := d.now.Load().message("/roles/zookeeper/"); !m.Gone || !m.Awaited {
		t.Errorf("gone %v, awaited %v", m.Gone, m.Awaited)
	}
	if m := d.now.Load().message("/roles/nobody/"); !m.Gone || m.Awaited {
		t.Errorf("nobody: gone %v, awaited %v", m.Gone, m.Awaited)
	}
}
