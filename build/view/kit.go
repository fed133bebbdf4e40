package view

// Kit is the view of kit.html, the page to begin with in the archive of a role's files. The page is in no site, and all
// that it is made of is in itself.
type Kit struct {
	RoleFrame
	Files []KitFile
}

// KitFile is a file in the archive.
type KitFile struct {
	// Title says what it is, and Interview the name of the interview that it is about, or "".
	Title, Interview string
	Href             string
	Program          string // "Word" or "Excel"
	Size             string // "12 KB"
	Lang             string // the language of the file
}
