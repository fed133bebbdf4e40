package source

// Rules lists the rules about reading files.
func Rules() []*Rule {
	return []*Rule{
		byteOrderMark, fileTooLarge, invisibleCharacter, linkedFolder, NotRead, notText, notUTF8, OddCharacter,
		unportableName, unreadableFile,
	}
}

var byteOrderMark = &Rule{
	Name: "byte-order-mark", Severity: Warning, Reliable: true,
	Doc: "A file begins with an invisible mark that some editors add and other programs can't handle. " +
		"Save it as “UTF-8” instead of “UTF-8 with BOM”.",
}

var fileTooLarge = &Rule{
	Name: "file-too-large", Fixed: true,
	Doc: "A file is larger than any file of a site needs to be, so it isn't read. Make a picture smaller, " +
		"or split a text into several files.",
}

var invisibleCharacter = &Rule{
	Name: "invisible-character", Severity: Warning, Reliable: true,
	Doc: "A text holds a character that nobody can see, such as a zero-width space. It often comes along when " +
		"text is pasted, keeps a search from finding the word, and can carry a hidden message. Delete it. " +
		"Joiners that a script or a pictogram needs aren't reported.",
	Source: "Unicode Technical Standard 39, Unicode Security Mechanisms",
}

var linkedFolder = &Rule{
	Name: "linked-folder", Severity: Warning, Reliable: true,
	Doc: "A link to a folder isn't followed, because it could lead out of the site or in a circle. Move the " +
		"folder itself to where you need it.",
}

// NotRead finds files that no part of the program uses.
var NotRead = &Rule{
	Name: "not-read", Severity: Warning, Reliable: true,
	Doc: "A file is of a kind, or in a place, that nothing reads. Move it out of the site's folders.",
}

var notText = &Rule{
	Name: "not-text", Fixed: true,
	Doc: "A file that should be text contains a byte that only pictures, office documents and the like contain. " +
		"Save the text itself, or move the file out of the site's folders.",
}

var notUTF8 = &Rule{
	Name: "not-utf-8", Fixed: true,
	Doc: "A file isn't saved as UTF-8, so some of its characters can't be read. Save it as UTF-8; every editor " +
		"offers that under “Save as” or “Encoding”.",
}

// OddCharacter finds invisible characters that change a text.
var OddCharacter = &Rule{
	Name: "odd-character", Fixed: true, Reliable: true,
	Doc: "An invisible character changes what the text means, hides part of it or turns its direction. It " +
		"usually comes from copying out of a web page or an office document. Delete it and type the text " +
		"again.",
}

var unportableName = &Rule{
	Name: "unportable-name", Fixed: true, Reliable: true,
	Doc: "A file or folder has a name that Windows or macOS can't have, or that they take for the same as another " +
		"one. Such a site can't be cloned or unpacked everywhere. Rename it.",
	Source: "Microsoft, Naming Files, Paths, and Namespaces",
}

var unreadableFile = &Rule{
	Name: "unreadable-file", Fixed: true,
	Doc: "You don't have permission to read the file, or it's a link that leads somewhere else. Correct its " +
		"permissions, or replace the link with a copy of the file.",
}
