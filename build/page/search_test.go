package page_test

import (
	"encoding/json"
	"io/fs"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"rolewright/build/hiring"
	"rolewright/build/internal/corpus"
	"rolewright/build/page"
	"rolewright/build/source"
)

// searchable counts the entries of a site's search by their kind, and the bytes of its index.
func searchable(t *testing.T, site fs.FS) (kinds map[string]int, size int) {
	t.Helper()
	tree, err := source.Read(site, os.DirFS("../.."))
	if err != nil {
		t.Fatal(err)
	}
	k, _ := hiring.Load(tree, nil)
	plan, _ := page.Plan(k, page.Options{})
	kinds = make(map[string]int)
	for _, f := range plan.Files {
		if f.Path != page.SearchPath {
			continue
		}
		script := f.Make(nil)
		var index struct {
			Kinds   []string
			Entries [][]any
		}
		if err := json.Unmarshal([]byte(strings.TrimSuffix(strings.TrimPrefix(script, "searchIndex("), ");\n")), &index); err != nil {
			t.Fatal(err)
		}
		for _, e := range index.Entries {
			kinds[index.Kinds[int(e[0].(float64))]]++
		}
		return kinds, len(script)
	}
	t.Fatal("the site has no search")
	return nil, 0
}

// Each question of a team is found by itself. In a large organisation each role has one entry for all of its own, and the
// index stays small: at 2,000 roles it has about a megabyte.
func TestSearchStaysSmall(t *testing.T) {
	if testing.Short() {
		t.Skip("it makes large sites")
	}
	const bank = 72 // questions of the library
	for roles, questions := range map[int]int{100: 800 + bank, 300: 300 + bank} {
		kinds, size := searchable(t, corpus.Site(roles))
		if kinds["roles"] != roles || kinds["questions"] != questions {
			t.Errorf("of %d roles, the search knows %d and %d entries for questions", roles, kinds["roles"], kinds["questions"])
		}
		if roles == 300 && size > 650*roles {
			t.Errorf("each of %d roles takes %d bytes in the search", roles, size/roles)
		}
	}
}

// Two bakers are asked the same, word for word: somebody who looks for it finds it once.
func TestAQuestionIsFoundOnce(t *testing.T) {
	site := fstest.MapFS{}
	for _, id := range []string{"baker", "miller"} {
		site["roles/"+id+".md"] = &fstest.MapFile{Data: []byte("---\ntitle: " + id + "\nsummary: Bakes.\nresponsibilities: [Bake]\nskills: [Dough]\n" +
			"questions: [{ask: What rises?, skill: dough}, {ask: What does a " + id + " do?, skill: dough}]\n---\n")}
	}
	if kinds, _ := searchable(t, site); kinds["questions"] != 3 {
		t.Errorf("the search knows %d questions", kinds["questions"])
	}
}
