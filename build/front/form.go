package front

// Form is what a parser knows of the keys of a file, so that it can explain a mistake in the words of the author. It
// changes nothing about what is read.
type Form struct {
	// Keys are all keys of the file, at any depth.
	Keys map[string]bool
	// Lists are the keys of lists whose items people write as plain texts, each with the key that such a text belongs to:
	// in a role, "ask" for "questions".
	Lists map[string]string
	// Rated are the keys below which each text has a number for its key.
	Rated map[string]bool
}
