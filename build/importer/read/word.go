package read

import "rolewright/build/importer/document"

// isZip reports whether a file is a zip, as all newer office documents are.
func isZip(data []byte) bool { return len(data) > 3 && string(data[:4]) == "PK\x03\x04" }

// Word reads a Word file.
func Word([]byte) (document.Document, error) {
	return document.Document{}, refuse("save it as a web page (HTML), and import that", "Word files can't be read")
}
