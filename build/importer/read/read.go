// Package read parses what people import: Markdown, plain text, web pages, Word files, exports of job boards and
// spreadsheets. All of it becomes documents of one form.
//
// Nothing is lost silently: what a document can't hold is named in its notes. Files come from anywhere, so each reader
// has limits, and refuses what exceeds them with an [Error].
package read

import (
	"fmt"
	"path"
	"strings"

	"rolewright/build/importer/document"
)

// MaxFile is the most bytes of a file, and MaxText those of the text of one document.
const (
	MaxFile = 32 << 20
	MaxText = 1 << 20
)

// Error says why a file can't be read, and what to do instead.
type Error struct{ Message, Hint string }

func (e *Error) Error() string { return e.Message }

func refuse(hint, format string, args ...any) error {
	return &Error{Message: fmt.Sprintf(format, args...), Hint: hint}
}

// File reads a file. Its name says where the documents come from, and of what kind the file is where its content leaves
// that open. Its error is an *Error.
func File(name string, data []byte) ([]document.Document, error) {
	if len(data) > MaxFile {
		return nil, refuse("split it, or leave out the pictures", "it has more than %d MB", MaxFile>>20)
	}
	if err := refuseKind(name, data); err != nil {
		return nil, err
	}
	docs, err := fileOfKind(name, data)
	for i := range docs {
		if docs[i].Source == "" {
			docs[i].Source = name
		}
	}
	return docs, err
}

func fileOfKind(name string, data []byte) ([]document.Document, error) {
	if isZip(data) {
		return one(Word(data))
	}
	text, err := decode(data)
	if err != nil {
		return nil, err
	}
	if strings.TrimSpace(text) == "" {
		return nil, refuse("give it the text of a posting, and import it again", "it's empty")
	}
	switch kindOf(name, text) {
	case jsonKind:
		return JSON(name, text)
	case htmlKind:
		return one(HTML(text))
	case csvKind:
		return one(CSV(name, text))
	}
	if strings.EqualFold(path.Ext(name), ".txt") {
		text = withLineEnds(text)
	}
	return one(Markdown(text))
}

func one(doc document.Document, err error) ([]document.Document, error) {
	if err != nil {
		return nil, err
	}
	return []document.Document{doc}, nil
}

type kind int

const (
	markdownKind kind = iota
	htmlKind
	jsonKind
	csvKind
)

// kindOf tells kinds of text apart, by their beginning before their name: what is piped in has no name.
func kindOf(name, text string) kind {
	start := strings.ToLower(strings.TrimSpace(text[:min(len(text), 1000)]))
	switch ext := strings.ToLower(path.Ext(name)); {
	case strings.HasPrefix(start, "<!doctype html"), strings.HasPrefix(start, "<html"), ext == ".html", ext == ".htm", ext == ".xhtml":
		return htmlKind
	case ext == ".json", strings.HasPrefix(start, "{\""), strings.HasPrefix(start, "[{"), strings.HasPrefix(start, "{\n"), strings.HasPrefix(start, "[\n"):
		return jsonKind
	case ext == ".csv", ext == ".tsv":
		return csvKind
	case ext == "" && looksLikeHTML(start):
		return htmlKind
	}
	return markdownKind
}

func looksLikeHTML(start string) bool {
	for _, tag := range []string{"<p>", "<div", "<h1", "<h2", "<ul>", "<body", "<main", "<article", "<section", "<script", "<meta"} {
		if strings.HasPrefix(start, tag) {
			return true
		}
	}
	return false
}

// refuseKind refuses files that hold no text, or hold it in a form that isn't read.
func refuseKind(name string, data []byte) error {
	start := string(data[:min(len(data), 1024)])
	const asWord = "open it in Word or LibreOffice, save it as .docx, and import that"
	switch {
	case strings.Contains(start, "%PDF-"):
		return refuse("open it in Word or Google Docs, save it as .docx, and import that", "a PDF has no headings or lists to go by")
	case strings.HasPrefix(start, "\xd0\xcf\x11\xe0"):
		return refuse(asWord, "it's in the old format of Word or Excel, or locked with a password")
	case strings.HasPrefix(start, `{\rtf`):
		return refuse(asWord, "it's in Rich Text Format (RTF)")
	case strings.HasPrefix(start, "\x89PNG"), strings.HasPrefix(start, "\xff\xd8\xff"), strings.HasPrefix(start, "GIF8"):
		return refuse("copy the text into a file and import that", "it's a picture")
	case strings.HasPrefix(start, "\x1f\x8b"), strings.HasPrefix(start, "7z\xbc\xaf"), strings.HasPrefix(start, "Rar!"):
		return refuse("unpack it, and import the files you need", "it's an archive")
	case strings.HasPrefix(start, "MIME-Version:"), strings.HasPrefix(start, "From: <Saved by"):
		return refuse("save the page as “Web page, HTML only”, and import that", "it's a web archive (MHTML)")
	}
	return nil
}
