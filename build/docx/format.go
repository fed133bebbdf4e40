package docx

import (
	"bytes"
	_ "embed"
	"strconv"
	"strings"

	"rolewright/build/ooxml"
)

// The parts that are the same in every document.
var (
	//go:embed parts/content-types.xml
	contentTypes []byte
	//go:embed parts/package-relations.xml
	packageRelations []byte
	//go:embed parts/settings.xml
	settings []byte
	//go:embed parts/styles.xml
	styles string
)

const (
	xmlHeader       = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	wordNamespace   = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`
	namespaces      = wordNamespace + ` xmlns:r="` + officeRelations + `"`
	relationsHead   = xmlHeader + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
		`<Relationship Id="rIdStyles" Type="` + officeRelations + `/styles" Target="styles.xml"/>` +
		`<Relationship Id="rIdNumbering" Type="` + officeRelations + `/numbering" Target="numbering.xml"/>` +
		`<Relationship Id="rIdSettings" Type="` + officeRelations + `/settings" Target="settings.xml"/>` +
		`<Relationship Id="rIdHeader" Type="` + officeRelations + `/header" Target="header1.xml"/>` +
		`<Relationship Id="rIdFooter" Type="` + officeRelations + `/footer" Target="footer1.xml"/>`
)

// NewFormat prepares documents.
func NewFormat(o Options) *Format {
	return &Format{Options: o, shared: []ooxml.Part{
		ooxml.NewShared("[Content_Types].xml", contentTypes),
		ooxml.NewShared("_rels/.rels", packageRelations),
		ooxml.NewShared("word/settings.xml", settings),
		ooxml.NewShared("word/styles.xml", o.styles()),
	}}
}

// styles are the built-in ones in the format's language and direction.
func (o *Options) styles() []byte {
	var language bytes.Buffer
	ooxml.EscapeValue(&language, o.Language)
	lang := `<w:lang w:val="` + language.String() + `" w:eastAsia="` + language.String() + `" w:bidi="` + language.String() + `"/>`
	runs, paragraphs := lang, ""
	if o.RightToLeft {
		runs, paragraphs = `<w:rtl/>`+lang, `<w:bidi/>`
	}
	stop := strconv.Itoa((&Document{format: &Format{Options: *o}}).textWidth())
	return []byte(strings.NewReplacer("<!--runs-->", runs, "<!--paragraphs-->", paragraphs, "9999", stop).Replace(styles))
}

// indent is how far each level of a list is from the one above it, in twentieths of a point.
const indent = 340

// bulletSigns are those of the levels of a list, in turn. Every font has them.
var bulletSigns = [...]string{"•", "–", "◦"}

// numberFormats are those of the levels of a numbered list, in turn.
var numberFormats = [...]string{"decimal", "lowerLetter", "lowerRoman"}

// numberingHead declares the two kinds of lists, and the list of bullets.
var numberingHead = func() string {
	var b strings.Builder
	b.WriteString(xmlHeader + `<w:numbering ` + wordNamespace + `>`)
	for kind := range 2 {
		b.WriteString(`<w:abstractNum w:abstractNumId="` + strconv.Itoa(kind) + `"><w:multiLevelType w:val="hybridMultilevel"/>`)
		for level := range maxLevel + 1 {
			format, sign := "bullet", bulletSigns[level%len(bulletSigns)]
			if kind == 1 {
				format, sign = numberFormats[level%len(numberFormats)], "%"+strconv.Itoa(level+1)+"."
			}
			b.WriteString(`<w:lvl w:ilvl="` + strconv.Itoa(level) + `"><w:start w:val="1"/><w:numFmt w:val="` + format + `"/><w:lvlText w:val="` + sign +
				`"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="` + strconv.Itoa(indent*(level+1)) + `" w:hanging="` + strconv.Itoa(indent) + `"/></w:pPr></w:lvl>`)
		}
		b.WriteString(`</w:abstractNum>`)
	}
	b.WriteString(`<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`)
	return b.String()
}()
