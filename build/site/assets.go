package site

import (
	"path"
	"slices"
	"strings"

	"rolewright/build/page"
	"rolewright/build/source"
	"rolewright/build/words"
)

// The stylesheet of all pages, to which the settings of a site may add.
const styleSheet = "assets/style.css"

// The built-in fonts and their licence; the stylesheet names them by where they are from there.
const fontFolder = "assets/fonts"

// Assets returns what a site has below assets/. A folder of templates/assets/ that is named like a script or a
// stylesheet, such as sheet.js, holds the pieces of that file: they are joined in the order of their names. A file that
// has the name of such a folder replaces all of its pieces. Comments in pieces are for those who change them, and
// visitors don't have to load them.
//
// The script that all pages with scripts load begins with the scripts' words, unless c is nil.
func Assets(tree *source.Tree, c *words.Catalogue) []page.File {
	files := joined(tree)
	for i := range files {
		if files[i].Path == wordyScript && c != nil {
			files[i].Data = withWords(c, files[i].Data)
		}
	}
	return files
}

// translatedAssets returns the script with words in each further language of a site's pages.
func (s *Site) translatedAssets() []page.File {
	var files []page.File
	for c, t := range s.others {
		for _, f := range t.assets {
			if f.Path == wordyScript {
				f.Path = s.plan.PageScript(c)
				files = append(files, f)
			}
		}
	}
	slices.SortFunc(files, func(a, b page.File) int { return strings.Compare(a.Path, b.Path) })
	return files
}

func withWords(c *words.Catalogue, script string) string {
	return "'use strict';\n\n// The words of the scripts, in the language of the page.\nconst WORDS = " + c.JSON(scriptWords) + ";\n\n" + script
}

// Scripts find their words in a script that comes before them, by keys of the catalogue without what these begin with.
const (
	wordyScript = "assets/page.js"
	scriptWords = "script."
)

// joined returns what a site has below assets/, as it is written.
func joined(tree *source.Tree) []page.File {
	var files []page.File
	for _, f := range tree.Under(assetsFolder) {
		whole := wholeOf(f.Path)
		switch {
		case whole == "":
			files = append(files, page.File{Path: nameOf(f), Origin: f.Whole(), Data: f.Data})
		case tree.File(whole) != nil || path.Ext(f.Path) != path.Ext(whole):
			// replaced, or a stray file that reportUnknown names
		case len(files) > 0 && files[len(files)-1].Path == strings.TrimPrefix(whole, source.TemplatesFolder+"/"):
			files[len(files)-1].Data += pieceOf(f)
		default:
			files = append(files, page.File{Path: strings.TrimPrefix(whole, source.TemplatesFolder+"/"), Origin: f.Whole(), Data: pieceOf(f)})
		}
	}
	return files
}

// wholeOf returns the path of the file that a piece becomes a part of, or "" for a file that is no piece.
func wholeOf(file string) string {
	rest := strings.TrimPrefix(file, assetsFolder+"/")
	folder, _, nested := strings.Cut(rest, "/")
	if ext := path.Ext(folder); nested && (ext == ".js" || ext == ".css") {
		return assetsFolder + "/" + folder
	}
	return ""
}

// pieceOf returns a piece as it is joined to the others.
func pieceOf(f *source.File) string {
	if path.Ext(f.Path) == ".css" {
		return endLine(withoutComments(f.Data))
	}
	return endLine(withoutCommentLines(f.Data))
}

// withoutCommentLines leaves out the lines of a script that hold a comment and nothing else, unless "/*!" begins it. It
// stops at what may be a text over several lines, in which "//" begins no comment.
func withoutCommentLines(js string) string {
	var kept strings.Builder
	for js != "" {
		length := commentLine(js)
		if length == 0 {
			line, _, _ := strings.Cut(js, "\n")
			if strings.Count(line, "`")%2 == 1 || strings.HasSuffix(strings.TrimSuffix(line, "\r"), `\`) {
				break
			}
			length = min(len(line)+1, len(js))
			kept.WriteString(js[:length])
		}
		js = js[length:]
	}
	return kept.String() + js
}

// commentLine returns the length of the comment that has the first lines of a script to itself, with their ends, or 0 if
// there is none.
func commentLine(js string) int {
	text := strings.TrimLeft(js, " \t")
	end := len(js) - len(text)
	switch {
	case strings.HasPrefix(text, "//"):
	case strings.HasPrefix(text, "/*") && !strings.HasPrefix(text, "/*!"):
		length := strings.Index(text[len("/*"):], "*/")
		if length < 0 {
			return 0
		}
		end += len("/*") + length + len("*/")
		if rest, _, _ := strings.Cut(js[end:], "\n"); strings.Trim(rest, " \t\r") != "" {
			return 0
		}
	default:
		return 0
	}
	rest, _, _ := strings.Cut(js[end:], "\n")
	return min(end+len(rest)+1, len(js))
}

// withoutComments leaves out the comments after which a line ends. "/*!" begins one that is to stay, such as a licence.
func withoutComments(css string) string {
	var kept strings.Builder
	for {
		start := strings.Index(css, "/*")
		if start < 0 {
			break
		}
		length := strings.Index(css[start:], "*/")
		if length < 0 {
			break
		}
		before, end := css[:start], start+length+len("*/")
		if strings.HasPrefix(css[start:], "/*!") || !strings.HasPrefix(css[end:], "\n") || endsInQuotes(before) {
			kept.WriteString(css[:start+len("/*")])
			css = css[start+len("/*"):]
			continue
		}
		before = strings.TrimRight(before, " \t")
		if before == "" || strings.HasSuffix(before, "\n") {
			end++
		}
		kept.WriteString(before)
		css = css[end:]
	}
	kept.WriteString(css)
	return kept.String()
}

// endsInQuotes tells whether a text could end within a string. A string ends on its line.
func endsInQuotes(css string) bool {
	line := css[strings.LastIndexByte(css, '\n')+1:]
	return strings.Count(line, `"`)%2 == 1 || strings.Count(line, "'")%2 == 1
}

// endLine keeps the last line of one piece apart from the first line of the next.
func endLine(text string) string {
	if text == "" || strings.HasSuffix(text, "\n") {
		return text
	}
	return text + "\n"
}
