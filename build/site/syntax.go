package site

import (
	"regexp"
	"strings"

	"rolewright/build/source"
)

// rewording puts a message of the template engine into other words. In message and hint, $1 and so on stand for what the
// pattern caught.
type rewording struct {
	pattern       *regexp.Regexp
	message, hint string
}

// rewordings are for what the engine says of the syntax of a template, and of what goes wrong while a page is made. The
// first that matches counts.
var rewordings = []rewording{
	{regexp.MustCompile(`^unexpected EOF$`),
		"the file ends, and some {{if}}, {{range}}, {{with}} or {{define}} in it has no {{end}}", ""},
	{regexp.MustCompile(`^unexpected \{\{end\}\}$`),
		"this {{end}} closes nothing", "remove it, or look above for a missing {{if}}, {{range}}, {{with}} or {{define}}"},
	{regexp.MustCompile(`^unexpected \{\{else\}\}`),
		"this {{else}} belongs to no {{if}}, {{range}} or {{with}}", "remove it, or look above for a missing {{if}}"},
	{regexp.MustCompile(`^unexpected \{\{(define|block)\}\}|^unexpected <define>`),
		"a {{define}} can't be inside another one", "look above for a missing {{end}}"},
	{regexp.MustCompile(`^unexpected "?<?([\w-]+)>?"?(?:\.\.\.)? in (define|template|block) clause$`),
		"the name of a template has to be in quotation marks", `for example {{$2 "$1"}}`},
	{regexp.MustCompile(`^bad character U\+\w+ '(.*)'$|^unexpected "(\{)" in operand$`),
		"“$1$2” can't be between {{ and }}", "is the }} before it missing?"},
	{regexp.MustCompile(`^unexpected (?:"(.*)"|<(.*)>)(?:\.\.\.)? in (?:operand|command|if|with|range|input)$`),
		"“$1$2” can't be here", "look for a space, a quotation mark or a bracket too many or too few"},
	{regexp.MustCompile(`^missing value for command$`),
		"there is nothing between {{ and }}", "for example {{.Title}}"},
	{regexp.MustCompile(`^missing value for (\w+)$`),
		"{{$1}} needs a value", "for example {{$1 .Title}}"},
	{regexp.MustCompile(`^undefined variable "(.*)"$`),
		"there is no variable “$1” here", "a variable is known from {{$1 := …}} to the {{end}} around that"},
	{regexp.MustCompile(`^unclosed comment$`),
		"this comment has no end", "write */}} where it ends"},
	{regexp.MustCompile(`^comment ends before closing delimiter$`),
		"something is between the comment and its }}", "write */}} where it ends"},
	{regexp.MustCompile(`^unterminated (?:raw )?quoted string$`),
		"a quotation mark between {{ and }} isn't closed", ""},
	{regexp.MustCompile(`^unclosed action`),
		"a {{ has no }}", ""},
	{regexp.MustCompile(`^unclosed left paren$`),
		"a ( between {{ and }} isn't closed", ""},
	{regexp.MustCompile(`^unexpected right paren$|^unexpected "\)"`),
		"a ) between {{ and }} closes nothing", ""},
	{regexp.MustCompile(`^template: multiple definition of template "(.*)"$`),
		"this file defines “$1” twice", "keep one of the two"},
	{regexp.MustCompile(`^range can't iterate over `),
		"this isn't a list, so {{range}} can't go through it", "ask whether there is something with {{with}}"},
	{regexp.MustCompile(`^error calling index: index out of range: (.*)$`),
		"the list has no item $1; the first one is 0", "go through the list with {{range}}"},
	{regexp.MustCompile(`^error calling (eq|ne|lt|le|gt|ge): `),
		"{{$1}} compares two texts or two numbers, and these two can't be compared", ""},
	{regexp.MustCompile(`^error calling len: `),
		"{{len}} counts the items of a list or the letters of a text, and this is neither", ""},
	{regexp.MustCompile(`^error calling (\w+): (.*)$`),
		"{{$1}} can't do this: $2", ""},
	{regexp.MustCompile(`^exceeded maximum template depth`),
		"this template calls itself without end", ""},
	{regexp.MustCompile(`^the page never ends$`),
		"a page of this template would never end, or have more than 64 MB", "look for a {{range}} in a {{range}}, and for templates that call others several times"},
}

var unknownFunction = regexp.MustCompile(`^function "(.)(.*)" not defined$`)

// reword puts the message of a finding into other words.
func reword(d *source.Diagnostic) {
	if parts := unknownFunction.FindStringSubmatch(d.Message); parts != nil {
		d.Message = "there is no function “" + parts[1] + parts[2] + "”"
		d.Hint = "a field begins with a dot and a capital letter: ." + strings.ToUpper(parts[1]) + parts[2]
		return
	}
	for _, r := range rewordings {
		at := r.pattern.FindStringSubmatchIndex(d.Message)
		if at == nil {
			continue
		}
		said := d.Message
		d.Message = string(r.pattern.ExpandString(nil, r.message, said, at))
		if r.hint != "" {
			d.Hint = string(r.pattern.ExpandString(nil, r.hint, said, at))
		}
		return
	}
}
