package site_test

import (
	"testing"
	"testing/fstest"

	"rolewright/build/site"
	"rolewright/build/source"
)

// A site changes a piece of a script, adds one of its own, and has a whole stylesheet instead of the built-in pieces.
func TestPiecesAreJoined(t *testing.T) {
	builtIn := fstest.MapFS{
		"templates/assets/sheet.js/10-first.js":    {Data: []byte("first")},
		"templates/assets/sheet.js/20-second.js":   {Data: []byte("second\n")},
		"templates/assets/style.css/10-ground.css": {Data: []byte("body {}\n")},
		"templates/assets/logo.svg":                {Data: []byte("<svg/>")},
	}
	own := fstest.MapFS{
		"templates/assets/sheet.js/20-second.js": {Data: []byte("second of the site")},
		"templates/assets/sheet.js/30-third.js":  {Data: []byte("third")},
		"templates/assets/sheet.js/notes.txt":    {Data: []byte("not a script")},
		"templates/assets/style.css":             {Data: []byte("h1 {}")},
	}
	tree, err := source.Read(own, builtIn)
	if err != nil {
		t.Fatal(err)
	}
	got := make(map[string]string)
	for _, f := range site.Assets(tree, nil) {
		if _, twice := got[f.Path]; twice {
			t.Errorf("%s is made twice", f.Path)
		}
		got[f.Path] = f.Data
	}
	want := map[string]string{
		"assets/sheet.js": "first\nsecond of the site\nthird\n", "assets/style.css": "h1 {}", "assets/logo.svg": "<svg/>",
	}
	for path, data := range want {
		if got[path] != data {
			t.Errorf("%s holds %q, not %q", path, got[path], data)
		}
	}
	if len(got) != len(want) {
		t.Errorf("the site has %q", got)
	}
}

func TestVisitorsDontLoadTheCommentsOfAStylesheet(t *testing.T) {
	builtIn := fstest.MapFS{"templates/assets/style.css/10-ground.css": {Data: []byte(`/* Ground
   and colours */

body { color: red; } /* the brand's */
	/* Links, which "follow" */
a::after { content: "/* as it is */
"; }
b /* bold */ { margin: 0/**/1px; }
/*! Licence */
/* the last one has no end`)}}
	tree, err := source.Read(fstest.MapFS{}, builtIn)
	if err != nil {
		t.Fatal(err)
	}
	want := `
body { color: red; }
a::after { content: "/* as it is */
"; }
b /* bold */ { margin: 0/**/1px; }
/*! Licence */
/* the last one has no end
`
	if got := site.Assets(tree, nil)[0].Data; got != want {
		t.Errorf("the stylesheet is\n%s\nand not\n%s", got, want)
	}
}

func TestVisitorsDontLoadTheCommentsOfAScript(t *testing.T) {
	builtIn := fstest.MapFS{"templates/assets/sheet.js/10-first.js": {Data: []byte(`// What it does
/**
 * @param {string} a // of the **page**
 */
const f = (a) => a; // stays, as "//" is also in addresses
	/** @type {string} */
	const site = "https://example.com";
/** @type {Element} */ (g)(); /* stays */
/*! Licence */
const one = ` + "`a`, two = `b ${c}`" + `; // ` + "`two`" + `
	// gone
const long = ` + "`" + `
// a line of the text
/* another */
` + "`" + `;
// stays`)}}
	tree, err := source.Read(fstest.MapFS{}, builtIn)
	if err != nil {
		t.Fatal(err)
	}
	want := `const f = (a) => a; // stays, as "//" is also in addresses
	const site = "https://example.com";
/** @type {Element} */ (g)(); /* stays */
/*! Licence */
const one = ` + "`a`, two = `b ${c}`" + `; // ` + "`two`" + `
const long = ` + "`" + `
// a line of the text
/* another */
` + "`" + `;
// stays
`
	if got := site.Assets(tree, nil)[0].Data; got != want {
		t.Errorf("the script is\n%s\nand not\n%s", got, want)
	}
}

func TestAStrayFileAmongPiecesIsFound(t *testing.T) {
	_, found := prepare(t, 1, map[string]string{"templates/assets/sheet.js/notes.txt": "not a script"})
	if len(found) != 1 || found[0].Message != "this file is among the pieces of sheet.js, but has another ending" {
		t.Errorf("found %v", found)
	}
}
