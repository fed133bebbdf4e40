package source

import (
	"path"
	"strings"
	"unicode/utf8"
)

// IsText reports whether the extension of the file's name is one of text.
func (f *File) IsText() bool {
	switch strings.ToLower(path.Ext(f.Path)) {
	case ".md", ".yaml", ".yml", ".html", ".css", ".js", ".txt", ".svg":
		return true
	}
	return false
}

// normalise makes offsets mean the same on every system, and reports what would make a text unreadable.
func (f *File) normalise(found *Diagnostics) {
	if strings.HasPrefix(f.Data, "\xff\xfe") || strings.HasPrefix(f.Data, "\xfe\xff") {
		found.Add(notUTF8, f.Span(0, 0), "this file is saved as UTF-16, which some programs call “Unicode”").
			Help("in your editor, save it with the encoding UTF-8")
		return
	}
	if strings.HasPrefix(f.Data, "\uFEFF") {
		f.Data = f.Data[len("\uFEFF"):]
		found.Add(byteOrderMark, f.Span(0, 0), "the file begins with an invisible byte-order mark, which was skipped").
			Help("in your editor, save it as “UTF-8” instead of “UTF-8 with BOM”")
	}
	f.Data = strings.ReplaceAll(f.Data, "\r\n", "\n")
	if at := strings.IndexByte(f.Data, 0); at >= 0 {
		found.Add(notText, f.Span(at, at+1), "this isn't a text file: it contains a NUL byte, as pictures and office documents do").
			Help("export the document as plain Markdown, in UTF-8")
		return
	}
	if at := firstInvalid(f.Data); at >= 0 {
		found.Add(notUTF8, f.Span(at, at+1), "this character is not valid UTF-8 (byte 0x%02X)", f.Data[at]).
			Help("in your editor, save the file with the encoding UTF-8")
		return
	}
	f.reportHidden(found)
	switch path.Ext(f.Path) {
	case ".md", ".yaml", ".yml":
		f.reportHiddenReferences(found)
	}
}

func firstInvalid(data string) int {
	if utf8.ValidString(data) {
		return -1
	}
	for i := 0; i < len(data); {
		r, size := utf8.DecodeRuneInString(data[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return -1
}
