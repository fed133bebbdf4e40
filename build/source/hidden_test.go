package source

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
)

func TestHiddenCharactersAreReported(t *testing.T) {
	const odd, invisible, fine = "odd-character", "invisible-character", ""
	for text, want := range map[string]string{
		"pay \u202e000,09": odd, "a\u202db": odd,
		"a\u202ab": invisible, "a\u202bb": invisible, "a\u2066b": invisible, "a\u2067b": invisible, "a\u2068b": invisible, "a\u2069b": invisible,
		"Baker\U000E0041\U000E0042": odd, "\U000E0001": odd, "\U0001F3F4\U000E0041\U000E007F": odd, "inner\uFEFFmark": odd,
		"a&#x202e;b": odd, "a&#xE0041;": odd, "a&#8203;b": invisible, "a&ZeroWidthSpace;b": invisible, "a&zwj;b": invisible,
		"Ba\u200bker": invisible, "Ba\u200cker": invisible, "Ba\u200dker": invisible, "Ba\u2060ker": invisible, "Ba\u200eker": invisible, "Ba\u200fker": invisible,
		"Ba\u061cker": invisible, "Ba\u2063ker": invisible, "Ba\u180eker": invisible, "Ba\u034fker": invisible, "a\u3164b": invisible, "a\uffa0b": invisible,
		"a\ufe01b": invisible, "a\U000E0101b": invisible, "☺️\ufe0f": invisible, "a\u206ab": invisible, "x\u200d\u200dy": invisible,
		"a\u2800b": invisible, "\u2800\u2800": invisible, "a&#x2800;b": invisible, "a\u115fb": invisible, "a\u1160b": invisible,

		"Baker — “bread”, 5 µm, naïve, soft\u00adhyphen": fine, "می\u200cخواهم": fine, "क\u094d\u200dष": fine, "👩\u200d💻 and 👩🏽\u200d🚀 and ❤️\u200d🔥": fine,
		"❤\ufe0f 1\ufe0f⃣": fine, "🏴\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F Scotland": fine, "葛\U000E0100城": fine,
		"ภาษา\u200bไทย": fine, "שלום\u200f!": fine, "عربي\u200e C++": fine, "⠃\u2800⠁": fine, "&nbsp; &amp; &shy; &#233; &x;": fine,
	} {
		tree, err := Read(fstest.MapFS{"roles/baker.md": {Data: []byte("one\n" + text)}}, nil)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, d := range tree.Found() {
			got = append(got, d.Rule.Name)
			if d.Span.Position().Line != 2 {
				t.Errorf("%q is reported in line %d", text, d.Span.Position().Line)
			}
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%q (%s): got %q, want %q", text, fmt.Sprintf("%+q", text), got, want)
		}
		if tree.File("roles/baker.md") == nil {
			t.Errorf("%q makes the file unreadable", text)
		}
	}
}

func TestHiddenCharactersAreReportedOnceInEachFile(t *testing.T) {
	tree, err := Read(fstest.MapFS{"roles/baker.md": {Data: []byte(strings.Repeat("a\u200bb\u202ec\n", 50))}, "templates/job.html": {Data: []byte("a\u202eb")}}, nil)
	if err != nil || len(tree.Found()) != 3 {
		t.Errorf("%d findings, %v", len(tree.Found()), err)
	}
}
