package careers

import (
	"html"
	"testing"
)

// Job boards keep few elements, so a posting is told in those.
func TestAPostingIsReducedToWhatJobBoardsKeep(t *testing.T) {
	for _, c := range []struct{ why, page, want string }{
		{"paragraphs stay", `<p>You bake.</p>`, `<p>You bake.</p>`},
		{"headings become paragraphs", `<section><h2 id="do">What you will do</h2> <p>Bake.</p></section>`, `<p>What you will do</p><p>Bake.</p>`},
		{"emphasis and links leave their text", `<p class="x"><strong>Bread</strong> and <a href="https://example.com">more</a></p>`, `<p>Bread and more</p>`},
		{"lists stay lists", `<ul class="skills"><li><b>Dough</b>: kneads</li>` + "\n" + `<li>Oven</li></ul>`, `<ul><li>Dough: kneads</li><li>Oven</li></ul>`},
		{"numbered lists lose their numbers", `<ol><li>One</li></ol>`, `<ul><li>One</li></ul>`},
		{"nested lists stay nested", `<ul><li>Bread<ul><li>Rye</li></ul></li><li>Cake</li></ul>`, `<ul><li>Bread<ul><li>Rye</li></ul></li><li>Cake</li></ul>`},
		{"paragraphs of an item become lines", `<ul><li><p>Bread</p><p>daily</p></li></ul>`, `<ul><li>Bread<br>daily</li></ul>`},
		{"facts become items", `<dl><div><dt>Pay</dt><dd>EUR 1<br><small>a note</small></dd></div><div><dt>Place</dt><dd>Ghent</dd></div></dl>`, `<ul><li>Pay: EUR 1<br>a note</li><li>Place: Ghent</li></ul>`},
		{"table rows become paragraphs", `<table><tr><th>Day</th><td>Hour</td></tr></table>`, `<p>Day; Hour</p>`},
		{"text outside of blocks gets one", `<div>Loose <em>words</em></div>`, `<p>Loose words</p>`},
		{"what is for the page alone goes", `<p>A</p><aside class="note page-only">B</aside><p hidden>C</p><script>d</script><button>E</button>`, `<p>A</p>`},
		{"nothing empty is left", `<ul> </ul><p></p><p><br></p>`, ``},
		{"attributes with angle brackets go too", `<p title="a > b">A</p>`, `<p>A</p>`},
		{"text can't become markup", `<p>&lt;script&gt; 1 &amp; 2</p>`, `<p>&lt;script&gt; 1 &amp; 2</p>`},
		{"white space is one space", "<p>  a \n\t b<br>\n c </p>", `<p>a b<br>c</p>`},
		{"spaces that don't break stay", "<p>10\u00a0h,\n 5\u202f%</p>", "<p>10\u00a0h, 5\u202f%</p>"},
		{"addresses that may break in two stay whole", `<p>jobs<wbr>@example.com</p>`, `<p>jobs@example.com</p>`},
	} {
		if got := reduce(c.page, ": ", html.EscapeString); got != c.want {
			t.Errorf("%s: %s\n got %s\nwant %s", c.why, c.page, got, c.want)
		}
	}
}
