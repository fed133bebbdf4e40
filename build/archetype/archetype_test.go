package archetype

import (
	"strings"
	"testing"

	"rolewright/build/hiring"
)

// A new role holds every field that a role can have, so that nobody has to know that it exists.
func TestANewRoleShowsEveryField(t *testing.T) {
	text, err := Fill("role", Data{Title: "Baker"})
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range hiring.RoleFields() {
		if !strings.Contains(text, "\n"+f.Key+":") && !strings.Contains(text, "\n# "+f.Key+":") {
			t.Errorf("it lacks %s", f.Key)
		}
		if f.Key != "title" && !strings.Contains(text, comment(about(&f))) {
			t.Errorf("it doesn't explain %s", f.Key)
		}
	}
}
