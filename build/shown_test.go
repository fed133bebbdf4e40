package build_test

import (
	"encoding/json"
	"html"
	"path"
	"regexp"
	"strings"
)

// What a file of a site tells people. The tests of the words of the interface look at it, whatever kind of file it is.

var (
	unspoken  = regexp.MustCompile(`(?s)<(code|style)\b.*?</(?:code|style)>`)
	linked    = regexp.MustCompile(`(?s)<script type="application/ld\+json">(.*?)</script>`)
	inData    = regexp.MustCompile(`\bdata-json="([^"]*)"`)
	scripts   = regexp.MustCompile(`(?s)<script\b.*?</script>`)
	readAloud = regexp.MustCompile(`\b(?:aria-label|alt|title|placeholder|name="description" content|property="og:(?:title|description)" content|data-(?:lost|shown|apply-label))="([^"]*)"`)
	anyTag    = regexp.MustCompile(`<[^>]*>`)
	lineEnd   = regexp.MustCompile(`</(?:w:p|si|is|row|a:p|p|li|h[1-6]|dt|dd|td|th|div|title|summary|content|name|option|label|legend|span|text)>|<br ?/?>|<w:br/>`)
	prompted  = regexp.MustCompile(`\b(?:prompt|promptTitle|error|errorTitle|name)="([^"]*)"`)
	inFormula = regexp.MustCompile(`(?s)<f>.*?</f>`)
	inQuotes  = regexp.MustCompile(`"((?:[^"]|"")*)"`)
	called    = regexp.MustCompile(`<dc:title>([^<]*)<|<sheet name="([^"]*)"`)
	onPaper   = regexp.MustCompile(`content: "([^"]*)"`)
)

// shown is what a file tells people, in lines: the text that they see, and what a screen reader says besides. It is empty
// for what only programs read.
func shown(at, data string) string {
	switch base := path.Base(at); {
	case strings.HasPrefix(data, "PK"), strings.HasPrefix(at, "assets/") && path.Ext(at) != ".json":
		return ""
	case path.Ext(at) == ".html":
		return shownOnPage(data)
	case path.Ext(at) == ".json":
		return shownInData(data)
	case base == "print.css":
		return captured(onPaper, data)
	case base == "document.xml", strings.HasPrefix(base, "footer"), strings.HasPrefix(base, "header"):
		return withoutTags(data)
	case path.Ext(at) == ".xml" && !strings.Contains(at, "/"): // a feed, with HTML in its texts
		return withoutTags(withoutTags(data))
	case base == "core.xml", base == "workbook.xml":
		return captured(called, data)
	case strings.HasPrefix(base, "sheet"), base == "sharedStrings.xml":
		said := captured(prompted, data)
		for _, formula := range inFormula.FindAllString(data, -1) {
			said += "\n" + captured(inQuotes, html.UnescapeString(formula))
		}
		return said + "\n" + withoutTags(inFormula.ReplaceAllString(data, ""))
	}
	return ""
}

func shownOnPage(page string) string {
	said := captured(readAloud, unspoken.ReplaceAllString(page, ""))
	for _, part := range inData.FindAllStringSubmatch(page, -1) {
		said += "\n" + shownInData(html.UnescapeString(part[1]))
	}
	for _, part := range linked.FindAllStringSubmatch(page, -1) {
		said += "\n" + shownInData(part[1])
	}
	return said + "\n" + withoutTags(scripts.ReplaceAllString(unspoken.ReplaceAllString(page, ""), ""))
}

func captured(pattern *regexp.Regexp, text string) string {
	var said []string
	for _, found := range pattern.FindAllStringSubmatch(text, -1) {
		said = append(said, html.UnescapeString(strings.Join(found[1:], "")))
	}
	return strings.Join(said, "\n")
}

// withoutTags is the text of a piece of HTML or XML, with an end of line wherever people see one.
func withoutTags(markup string) string {
	return html.UnescapeString(anyTag.ReplaceAllString(lineEnd.ReplaceAllString(markup, "\n"), ""))
}

// forPeople are the members of objects that hold words for people, in feeds and in what search engines are given.
var forPeople = map[string]bool{
	"title": true, "name": true, "description": true, "summary": true, "content": true, "content_text": true, "content_html": true,
	"descriptionPlain": true, "descriptionHtml": true, "qualifications": true, "location": true,
}

// shownInData is what JSON tells people. The plainest JSON, such as the words for scripts, has nothing but texts.
func shownInData(data string) string {
	var said strings.Builder
	var walk func(key string, v any)
	walk = func(key string, v any) {
		switch v := v.(type) {
		case string:
			if forPeople[key] {
				said.WriteString(withoutTags(html.UnescapeString(v)) + "\n")
			}
		case []any:
			for _, item := range v {
				walk(key, item)
			}
		case map[string]any:
			for key, item := range v {
				walk(key, item)
			}
		}
	}
	var value any
	if json.Unmarshal([]byte(data), &value) == nil {
		walk("", value)
	}
	return said.String()
}
