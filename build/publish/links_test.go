package publish

import (
	"os"
	"path/filepath"
	"testing"
)

// link makes a symbolic link in dest, in place of whatever is there.
func link(t *testing.T, dest, path, target string) {
	t.Helper()
	name := filepath.Join(dest, filepath.FromSlash(path))
	must(t, os.RemoveAll(name))
	if err := os.Symlink(target, name); err != nil {
		t.Skip("no symbolic links here:", err)
	}
}

func TestLinksThatLeadOutAreNeverFollowed(t *testing.T) {
	for name, story := range map[string]struct{ at, target string }{
		"for a file of ours":        {"index.html", "../outside/index.html"},
		"for a folder of ours":      {"roles", "../outside"},
		"for an inner folder":       {"roles/baker", "../../outside"},
		"for a new file":            {"new.html", "../outside/new.html"},
		"for a new folder":          {"new", "../outside"},
		"for a new folder, nowhere": {"new", "nowhere"},
		"for a new file, nowhere":   {"new.html", "nowhere"},
		"absolute":                  {"roles", "/"},
		"in a circle":               {"roles", "roles"},
	} {
		t.Run(name, func(t *testing.T) {
			dest := newDest(t)
			small.publish(t, dest)
			outside := filepath.Join(filepath.Dir(dest), "outside")
			for _, path := range []string{"index.html", "new.html", "baker/index.html"} {
				write(t, outside, path, "mine")
			}
			link(t, dest, story.at, story.target)
			before, beforeOutside := stamps(t, dest), stamps(t, outside)

			next := site{"new/page.html": "new", "new.html": "new"}
			for path := range small {
				next[path] = "changed"
			}
			_, err := To(dest, next.outputs(), Options{})
			refused(t, err, story.at+" is")
			untouched(t, dest, before)
			untouched(t, outside, beforeOutside)
		})
	}
}

func TestALinkInPlaceOfAStaleFileIsKept(t *testing.T) {
	dest := newDest(t)
	small.publish(t, dest)
	outside := filepath.Join(filepath.Dir(dest), "outside")
	write(t, outside, "index.html", small["index.html"])
	link(t, dest, "index.html", "../outside/index.html")
	next := small.with("index.html", "")
	if r := next.publish(t, dest); len(r.Kept) != 1 || r.Removed != 0 {
		t.Errorf("report: %+v", r)
	}
	if _, err := os.ReadFile(filepath.Join(outside, "index.html")); err != nil {
		t.Error(err)
	}
}

func TestTheDestinationMayItselfBeALink(t *testing.T) {
	dest := newDest(t)
	real := filepath.Join(filepath.Dir(dest), "real")
	must(t, os.Mkdir(real, 0o755))
	link(t, filepath.Dir(dest), "site", real)
	small.publish(t, dest)
	holds(t, real, small)

	_, err := To(dest, small.outputs(), Options{Protect: []string{real}})
	refused(t, err, "it is the folder "+real)
}

func TestALinkThatStaysInsideIsReplacedWhenTheFileChanges(t *testing.T) {
	dest := newDest(t)
	small.publish(t, dest)
	write(t, dest, "mine.html", "mine")
	link(t, dest, "index.html", "mine.html")
	small.publish(t, dest)
	holds(t, dest, small.with("mine.html", "mine"))
}
