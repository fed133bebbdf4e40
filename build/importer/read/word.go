package read

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"path"
	"regexp"
	"strings"

	"rolewright/build/importer/document"
)

// isZip reports whether a file is a zip, as all newer office documents are.
func isZip(data []byte) bool {
	return strings.HasPrefix(string(data[:min(len(data), 4)]), "PK\x03\x04")
}

// What a Word file may unpack to. A novel has one MB.
const (
	maxPart    = 16 << 20 // bytes of one part
	maxEntries = 5_000
)

// Word reads a Word file (.docx). Headings are told by the names and ids of styles, lists by their numbering. Changes
// that were tracked count as accepted.
func Word(data []byte) (document.Document, error) {
	var doc document.Document
	parts, err := openWord(data)
	if err != nil {
		return doc, err
	}
	main, err := parts.tree("word/document.xml")
	if err != nil {
		return doc, err
	}
	if parts.category() == kitCategory {
		return doc, refuse("import the job description of that role, or the role file itself", "it's a guide or a sheet of a hiring kit, not a posting")
	}
	w := &wordReader{doc: &doc, notes: map[string]string{}, numbers: map[string]int{}}
	if err := w.prepare(parts); err != nil {
		return doc, err
	}
	doc.Blocks = tidied(w.blocks(main.child("body")))
	if len(w.endnotes) > 0 {
		doc.Blocks = append(doc.Blocks, document.Block{Kind: document.List, Ordered: true, Items: w.endnotes})
	}
	if size := len(document.Markdown(doc.Blocks)); size > MaxText {
		return doc, refuse("split it into one file for each posting", "its text has %d KB; a posting has a few", size>>10)
	}
	w.around(parts)
	return doc, nil
}

// wordParts are the files inside a Word file, by name.
type wordParts map[string]*zip.File

func openWord(data []byte) (wordParts, error) {
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, refuse("open it in Word, save it again as .docx, and import that", "this Word file is damaged (%v)", err)
	}
	if len(archive.File) > maxEntries {
		return nil, refuse("save its text as .docx", "it's an archive with %d files", len(archive.File))
	}
	parts := make(wordParts)
	for _, f := range archive.File {
		parts[strings.TrimPrefix(path.Clean("/"+f.Name), "/")] = f
	}
	switch {
	case parts["word/document.xml"] != nil:
		return parts, nil
	case parts["xl/workbook.xml"] != nil:
		return nil, refuse("save the sheet as “CSV UTF-8”, and import that", "it's an Excel workbook")
	case parts["ppt/presentation.xml"] != nil:
		return nil, refuse("copy its text into a document, and import that", "it's a presentation")
	case parts["mimetype"] != nil && parts["content.xml"] != nil:
		return nil, refuse("save it as .docx, and import that", "it's an OpenDocument file")
	}
	return nil, refuse("unpack it, and import the files you need", "it's an archive, not a Word file")
}

// kitCategory marks the guides and sheets of a hiring kit that rolewright wrote.
const kitCategory = "Hiring kit"

// category is what a Word file says it belongs to, or "".
func (p wordParts) category() string {
	properties, err := p.tree("docProps/core.xml")
	if err != nil {
		return ""
	}
	return properties.child("category").text()
}

// tree reads a part as XML.
func (p wordParts) tree(name string) (*node, error) {
	f := p[name]
	if f == nil {
		return &node{}, nil
	}
	r, err := f.Open()
	if err != nil {
		return nil, refuse("open it in Word, save it again as .docx, and import that", "%s in this Word file can't be unpacked (%v)", name, err)
	}
	defer func() { _ = r.Close() }()
	data, err := io.ReadAll(io.LimitReader(r, maxPart+1))
	switch {
	case err != nil:
		return nil, refuse("open it in Word, save it again as .docx, and import that", "%s in this Word file can't be unpacked (%v)", name, err)
	case len(data) > maxPart:
		return nil, refuse("save its text in a new document", "%s in this Word file unpacks to more than %d MB", name, maxPart>>20)
	}
	root, err := parseXML(data)
	if err != nil {
		return nil, refuse("open it in Word, save it again as .docx, and import that", "%s in this Word file isn't valid XML (%v)", name, err)
	}
	return root, nil
}

// wordReader makes blocks of the paragraphs of a Word file.
type wordReader struct {
	doc     *document.Document
	styles  map[string]wordStyle
	formats map[string]string // of the numbers of lists, by list and level: "3/0" is "bullet"
	links   map[string]string // by relation
	notes   map[string]string // footnotes and endnotes by kind and id: "footnote/2"

	numbers  map[string]int // of those that a text refers to, in endnotes; 0 for one without a text
	endnotes []document.Item
	link     string // of the field that is being read
	inField  int    // how many fields are open
	inCode   bool   // in what a field does, not in what it shows
	code     string
	boxes    []document.Block // text boxes of the paragraph that is being read
}

// wordStyle is what a style says about a paragraph.
type wordStyle struct {
	level      int // of a heading, or 0
	isList     bool
	numbering  string // the list it numbers, or ""
	depth      int
	bold, base string
}

func (w *wordReader) prepare(parts wordParts) error {
	styles, err := parts.tree("word/styles.xml")
	if err != nil {
		return err
	}
	w.readStyles(styles)
	numbering, err := parts.tree("word/numbering.xml")
	if err != nil {
		return err
	}
	w.readNumbering(numbering)
	relations, err := parts.tree("word/_rels/document.xml.rels")
	if err != nil {
		return err
	}
	w.links = make(map[string]string)
	for _, r := range relations.children {
		w.links[r.attr("Id")] = r.attr("Target")
	}
	for _, kind := range []string{"footnote", "endnote"} {
		notes, err := parts.tree("word/" + kind + "s.xml")
		if err != nil {
			return err
		}
		for _, n := range notes.children {
			if n.attr("type") == "" {
				w.notes[kind+"/"+n.attr("id")] = n.text()
			}
		}
	}
	return nil
}

// around notes what surrounds the text: comments of reviewers stay as comments, headers and footers are named.
func (w *wordReader) around(parts wordParts) {
	if comments, err := parts.tree("word/comments.xml"); err == nil {
		for _, c := range comments.children {
			if text := clean(c.text()); strings.TrimSpace(text) != "" {
				w.doc.Comments = append(w.doc.Comments, document.OneLine(text))
			}
		}
	}
	var said []string
	for _, name := range sortedNames(parts) {
		if isHeaderOrFooter.MatchString(name) {
			if part, err := parts.tree(name); err == nil {
				if text := document.OneLine(clean(part.text())); text != "" {
					said = append(said, text)
				}
			}
		}
	}
	for _, text := range said {
		w.doc.Comments = append(w.doc.Comments, "header or footer: "+text)
	}
	if parts["word/vbaProject.bin"] != nil {
		w.doc.Notes = append(w.doc.Notes, "left out its macros")
	}
	if w.hasPictures(parts) {
		w.doc.Notes = append(w.doc.Notes, fmt.Sprintf("left out its pictures (%d)", w.pictures(parts)))
	}
}

func (w *wordReader) hasPictures(parts wordParts) bool { return w.pictures(parts) > 0 }

func (w *wordReader) pictures(parts wordParts) int {
	n := 0
	for name := range parts {
		if strings.HasPrefix(name, "word/media/") {
			n++
		}
	}
	return n
}

var isHeaderOrFooter = regexp.MustCompile(`^word/(?:header|footer)\d*\.xml$`)
