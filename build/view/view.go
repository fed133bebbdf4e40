// Package view holds the structs that templates are given, and nothing else. It is the reference for template authors.
//
// Each template in templates/ is given one struct: job.html a [Job], guide.html a [Guide], public/posting.html a
// [PublicJob], and so on; the comment of each struct names its template. A template in templates/parts/ is given what its
// caller passes on, such as a [Posting] or a [Question].
//
// Every page of the team's site has a [TeamFrame], and every page of the careers site a [PublicFrame]. Addresses (Href)
// are relative to the page. On the team's site they end in index.html, so that it works in any folder, in an archive and
// without a server; on the careers site they lead to folders, as its full addresses do. Texts of the type template.HTML
// are finished and safe to write as they are; all others are escaped where they are written.
//
// Templates say the words of the site's language by their keys in the catalogue of words:
//
//	{{say "posting.musts"}}
//	{{say "posting.until" "day" .Deadline}}
//	{{say "common.interviews" "n" (len .Plan)}}
//	{{say "not_found.lead" "home" (print .Root "index.html")}}
//
// After the key come the placeholders of the text, each with its value. A text that counts goes by n, and the value of a
// link is its address. {{list .AlsoKnownAs}} writes texts one after the other, with the language's comma between them.
// The file that rolewright words en writes has all keys. A word that a template holds itself is in one language only.
//
// The careers site can't show what only the team may know: its structs, and those they are made of, have no fields for it.
package view
