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
	Doc: "A file begins with an invisible mark that some editors add and some programs can't handle. Save it as " +
		"“UTF-8” instead of “UTF-8 with BOM”.",
	Source: "The Unicode Standard, §2.6: a byte order mark is neither required nor recommended for UTF-8",
	Bad:    "a file saved as “UTF-8 with BOM”",
	Good:   "the same file saved as “UTF-8”",
}

var fileTooLarge = &Rule{
	Name: "file-too-large", Fixed: true,
	Doc: "A file is larger than any file of a site needs to be, so it isn't read. Make a picture smaller, or split a " +
		"text into several files. All pictures and documents together have a limit, too.",
	Source: "rolewright's own limits, so that files can't exhaust the memory",
	Bad:    "content/pages/team.png, 60 MB",
	Good:   "content/pages/team.png, 400 KB",
}

var invisibleCharacter = &Rule{
	Name: "invisible-character", Severity: Warning, Reliable: true,
	Doc: "A text contains a character that no one can see, such as a zero-width space. It usually comes in with pasted " +
		"text, keeps searches from finding the word, and can carry a hidden message. Delete it. Joiners that a script " +
		"or an emoji needs aren't reported.",
	Bad:    "title: ICU\\u200bNurse, with a zero-width space",
	Good:   "title: ICU Nurse",
	Source: "Unicode Technical Standard 39, Unicode Security Mechanisms",
}

var linkedFolder = &Rule{
	Name: "linked-folder", Severity: Warning, Reliable: true,
	Doc: "A link to a folder isn't followed, because it could lead out of the site or in a circle. Move the folder " +
		"itself to where you need it.",
	Source: "rolewright's own rule: a site holds its files itself",
	Bad:    "roles/ is a symbolic link to ../other/roles",
	Good:   "roles/ is a folder",
}

// NotRead finds files that no part of the program uses.
var NotRead = &Rule{
	Name: "not-read", Severity: Warning, Reliable: true,
	Doc:    "Nothing reads this file, because of its type or its place. Move it out of the site's folders.",
	Source: "The layout of a site: content/ holds site.yaml, skills/, notices/, pages/ and root/",
	Bad:    "content/notes.txt",
	Good:   "notes.txt, beside the folder content/",
}

var notText = &Rule{
	Name: "not-text", Fixed: true,
	Doc: "A file that should be text contains bytes that only pictures, office documents and the like have. Save the " +
		"text itself, or move the file out of the site's folders.",
	Source: "RFC 3629 (UTF-8): text has no NUL bytes in practice",
	Bad:    "roles/nurse.md, which is a Word document with another name",
	Good:   "roles/nurse.md, saved as plain text",
}

var notUTF8 = &Rule{
	Name: "not-utf-8", Fixed: true,
	Doc: "A file isn't saved as UTF-8, so some of its characters can't be read. Save it as UTF-8; every editor offers " +
		"that under “Save as” or “Encoding”.",
	Source: "RFC 3629 (UTF-8); CommonMark and YAML are read as UTF-8",
	Bad:    "a file saved as “Windows-1252”",
	Good:   "the same file saved as “UTF-8”",
}

// OddCharacter finds invisible characters that change a text.
var OddCharacter = &Rule{
	Name: "odd-character", Fixed: true, Reliable: true,
	Doc: "An invisible character changes what the text means, hides part of it or reverses its direction. It usually " +
		"comes from copying out of a web page or an office document. Delete it and type the text again.",
	Source: "Unicode Technical Standard 39, Unicode Security Mechanisms; CVE-2021-42574 on reversed text",
	Bad:    "title: Nurse, with a right-to-left override in it",
	Good:   "title: Nurse",
}

var unportableName = &Rule{
	Name: "unportable-name", Fixed: true, Reliable: true,
	Doc: "A file or folder has a name that Windows or macOS can't have, or can't tell from another one. Such a site " +
		"can't be cloned or unpacked everywhere. Rename it.",
	Bad:    "roles/con.md",
	Good:   "roles/console-operator.md",
	Source: "Microsoft, Naming Files, Paths, and Namespaces",
}

var unreadableFile = &Rule{
	Name: "unreadable-file", Fixed: true,
	Doc: "You don't have permission to read the file, or it's a link that leads somewhere else. Correct its " +
		"permissions, or replace the link with a copy of the file.",
	Source: "The system's permissions; links that lead out of the site aren't followed",
	Bad:    "roles/nurse.md, which only root may read",
	Good:   "roles/nurse.md, which you may read",
}
