package preview

import (
	"fmt"
	"testing"

	"rolewright/build/hiring"
	"rolewright/build/source"
)

// office is the roles of a site at one moment, by id; each has the text of its title.
func office(titles map[string]string) map[string]*hiring.Card {
	roles := make(map[string]*hiring.Card)
	for id, title := range titles {
		roles[id] = &hiring.Card{ID: id, File: &source.File{Data: title}, Title: hiring.Text{Value: title}}
	}
	return roles
}

// Somebody renames a role twice and has the first page open all the while: it leads to the last.
func TestARoleRenamedTwiceIsFollowed(t *testing.T) {
	var m moved
	baker, cook, chef := office(map[string]string{"baker": "Baker"}), office(map[string]string{"cook": "Baker"}), office(map[string]string{"chef": "Baker"})
	m = m.follow(baker, cook).follow(cook, chef)
	for _, id := range []string{"baker", "cook"} {
		if m.to(id) != "chef" {
			t.Errorf("%s leads to %q", id, m.to(id))
		}
	}
	if m = m.follow(chef, baker); m.to("baker") != "" || m.to("cook") != "baker" {
		t.Errorf("when the role is back, its pages lead away: %v", m)
	}
}

// A script renames roles all day. The preview follows the last hundred, and doesn't grow.
func TestOnlyTheLastMovesAreFollowed(t *testing.T) {
	var m moved
	const renames = 3 * maxMoved
	for i := range renames {
		text := fmt.Sprintf("Role %d", i)
		m = m.follow(office(map[string]string{fmt.Sprintf("old-%d", i): text}), office(map[string]string{fmt.Sprintf("new-%d", i): text}))
	}
	if len(m) != maxMoved || m.to("old-0") != "" || m.to(fmt.Sprintf("old-%d", renames-1)) != fmt.Sprintf("new-%d", renames-1) {
		t.Errorf("%d moves are kept, from %v to %v", len(m), m[0], m[len(m)-1])
	}
}

// A role is renamed while somebody adds another one with the same title, which comes first by name. The open page goes
// with its text.
func TestARoleIsFollowedByItsText(t *testing.T) {
	before := map[string]*hiring.Card{"baker": bakerOf("baker", "Bakes bread.")}
	now := map[string]*hiring.Card{"a-baker": bakerOf("a-baker", "Bakes cakes."), "b-baker": bakerOf("b-baker", "Bakes bread.")}
	if to := (moved{}).follow(before, now).to("baker"); to != "b-baker" {
		t.Errorf("the page leads to %q", to)
	}
}

func bakerOf(id, text string) *hiring.Card {
	return &hiring.Card{ID: id, File: &source.File{Data: text}, Title: hiring.Text{Value: "Baker"}}
}
