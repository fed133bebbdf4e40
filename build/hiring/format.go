package hiring

import (
	"strconv"

	"rolewright/build/front"
	"rolewright/build/source"
)

// Format is the newest format of a site's files that the program knows. It counts up when a file that was right means
// something else, or is no longer right. A key that only has a new name says so by itself, see [field], and so does a
// rule, see [source.Rule].
const Format = 1

// maxFormat is far beyond what any program will know.
const maxFormat = 1000

// format is a whole number. One that is too high is for a newer program, and not a slip.
func format() target[settingsFile] {
	to := number(1, maxFormat, func(s *settingsFile) *Number { return &s.Format })
	return target[settingsFile]{typ: WholeType, least: 1, most: Format, set: func(d *decoder, key string, v front.Value, into *settingsFile) {
		to.set(d, key, v, into)
	}}
}

// helpFormat offers the only format there is.
func helpFormat(finding *source.Diagnostic, v front.Value) {
	finding.Help("write the format that this version of rolewright knows").Offer(source.Edit{Span: v.Span, Text: strconv.Itoa(Format)})
}

func reportNewer(found *source.Diagnostics, format Number) {
	found.Add(newerFormat, format.Span, "this site has format %d, and this version of rolewright knows only format %d", format.Value, Format).
		Help("update rolewright; `rolewright version` says which one this is")
}

// isNewer reports whether the files are written for a newer program.
func (s *Settings) isNewer() bool { return s.Format.Value > Format }

var newerFormat = &source.Rule{
	Name: "newer-format", Fixed: true,
	Doc: "The site is written for a newer version of rolewright. Nothing else is checked, because what looks wrong to this " +
		"version may just be new. Update rolewright.",
	Source: "The format of a site; `rolewright help format` shows it.",
	Bad:    "format: 1000",
	Good:   "format: 1",
}
