package source

// Rules lists the rules about reading files.
func Rules() []*Rule {
	return []*Rule{
		byteOrderMark, fileTooLarge, linkedFolder, NotRead, notText, notUTF8, unreadableFile,
	}
}

var byteOrderMark = &Rule{
	Name: "byte-order-mark", Severity: Warning, Reliable: true,
	Doc: "A file begins with an invisible mark that some editors add and that other programs stumble over. " +
		"Save it as “UTF-8” instead of “UTF-8 with BOM”.",
}

var fileTooLarge = &Rule{
	Name: "file-too-large", Fixed: true,
	Doc: "A file is larger than any file of a site needs to be, so it isn't read. Make a picture smaller; " +
		"divide a text into several files.",
}

var linkedFolder = &Rule{
	Name: "linked-folder", Severity: Warning, Reliable: true,
	Doc: "A link to a folder is not followed, because it could lead out of the site or in a circle. Move the " +
		"folder itself to where it is needed.",
}

// NotRead finds files that no part of the program uses.
var NotRead = &Rule{
	Name: "not-read", Severity: Warning, Reliable: true,
	Doc: "A file is of a kind, or in a place, that nothing reads. Move it out of the site's folders.",
}

var notText = &Rule{
	Name: "not-text", Fixed: true,
	Doc: "A file that should be text holds a byte that text never has, as pictures and office documents do. " +
		"Save the text itself, or move the file out of the site's folders.",
}

var notUTF8 = &Rule{
	Name: "not-utf-8", Fixed: true,
	Doc: "A file isn't saved as UTF-8, so some of its characters can't be read. Save it as UTF-8; every editor " +
		"offers that under “Save as” or “Encoding”.",
}

var unreadableFile = &Rule{
	Name: "unreadable-file", Fixed: true,
	Doc: "The system won't let the file be read, or it is a link that leads somewhere else. Correct its " +
		"permissions, or replace the link with a copy of the file.",
}
