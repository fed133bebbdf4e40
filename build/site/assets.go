package site

import (
	"path"
	"strings"

	"rolewright/build/page"
	"rolewright/build/source"
)

// Assets returns what a site has below assets/. A folder of templates/assets/ that is named like a script or a
// stylesheet, such as sheet.js, holds the pieces of that file: they are joined in the order of their names. A file that
// has the name of such a folder replaces all of its pieces.
func Assets(tree *source.Tree) []page.File {
	var files []page.File
	for _, f := range tree.Under(assetsFolder) {
		whole := wholeOf(f.Path)
		switch {
		case whole == "":
			files = append(files, page.File{Path: nameOf(f), Origin: f.Whole(), Data: f.Data})
		case tree.File(whole) != nil || path.Ext(f.Path) != path.Ext(whole):
			// replaced, or a stray file that reportUnknown names
		case len(files) > 0 && files[len(files)-1].Path == strings.TrimPrefix(whole, source.TemplatesFolder+"/"):
			files[len(files)-1].Data += endLine(f.Data)
		default:
			files = append(files, page.File{Path: strings.TrimPrefix(whole, source.TemplatesFolder+"/"), Origin: f.Whole(), Data: endLine(f.Data)})
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

// endLine keeps the last line of one piece apart from the first line of the next.
func endLine(text string) string {
	if text == "" || strings.HasSuffix(text, "\n") {
		return text
	}
	return text + "\n"
}
