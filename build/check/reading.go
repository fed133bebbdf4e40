package check

import "rolewright/build/source"

// readingRules are about what is found when files are read. Nothing is run for them: they say what a team may settle.
func readingRules() []Rule {
	rules := []Rule{
		{Name: "byte-order-mark", Doc: "A file begins with an invisible mark that some editors add, and that other programs stumble over. Save it as “UTF-8” instead of “UTF-8 with BOM”."},
		{Name: "linked-folder", Doc: "A link to a folder is not followed, because it could lead out of the site or in a circle. Move the folder itself to where it is needed."},
		{Name: "not-markdown", Doc: "A file among the roles, skills or notices doesn't end in .md, so nothing is made of it. Give it that ending, or keep it elsewhere."},
		{Name: "not-read", Doc: "A file in content/ is of a kind that nothing reads. Keep it outside of the site's folders."},
		{Name: "picture-elsewhere", Doc: "A picture from another website isn't shown, because each reader's visit would be told to that website. Copy the picture into content/."},
		{Name: "raw-html", Doc: "HTML in Markdown is left out of the pages, so that nothing an author types can run. Write it in Markdown."},
		{Name: "remark-in-text", Doc: "YAML takes what follows a blank and # for a remark, so a part of a text is lost. Put the whole text in quotes."},
	}
	for i := range rules {
		rules[i].Severity = source.Warning
	}
	return rules
}
