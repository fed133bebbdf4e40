package kit

import (
	"path"

	"rolewright/build/ooxml"
)

// File is a file in an archive.
type File struct {
	Name string
	Data []byte
}

// Archive puts files into a zip archive. Those for Word and Excel are compressed already.
func Archive(files []File) []byte {
	parts := make([]ooxml.Part, len(files))
	for i, f := range files {
		switch path.Ext(f.Name) {
		case ".docx", ".xlsx":
			parts[i] = ooxml.NewStored(f.Name, f.Data)
		default:
			parts[i] = ooxml.NewPart(f.Name, f.Data)
		}
	}
	return ooxml.Pack(parts...)
}
