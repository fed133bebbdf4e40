package view

import "html/template"

// Frame is what every page has around its own content, on either site.
type Frame struct {
	// Root leads from the page to the root of the site: "", "../", "../../" and so on; on a page for missing addresses,
	// which a server shows at any address, it is the site's base address. Write {{.Root}}assets/style.css. On the
	// careers site it is "./" at the top.
	Root string
	// Lang is the language of the page (BCP 47), and Dir its direction, "ltr" or "rtl".
	Lang, Dir string
	// Title is the page's own title; Site is the name of the whole site.
	Title, Site string
	// Description is the page in a sentence, for search results and previews of links, or "".
	Description string
	// Kind names the sort of page for stylesheets: "job", "guide", "scorecard" and so on.
	Kind string
	// Organisation is the employer's name, OrganisationURL its website and Logo the address of its logo. Any may be "".
	Organisation, OrganisationURL, Logo string
	// Canonical is the page's full address, or "" when the site has no base address or the page no address of its own.
	Canonical string
	// SiteStyle is true when the site has a stylesheet of its own, {{.Root}}assets/site.css, which comes after the
	// built-in one.
	SiteStyle bool
}

// TeamFrame is the frame of the team's own pages.
type TeamFrame struct {
	Frame
	// Edit is the address at which the page's source can be edited, or "".
	Edit string
	// Nav is the main navigation. Crumbs lead from the home page to this page, which isn't among them.
	Nav, Crumbs []Link
	// PageScript is the address of the script that holds the words of the others, in the page's language.
	PageScript string
	// PrintStyle is the address of a stylesheet that prints the role and its version on each sheet of paper, or "".
	PrintStyle string
}

// PublicFrame is the frame of the careers site's pages. It has no field for anything that only the team may know.
type PublicFrame struct {
	Frame
	// Robots is the content of the robots meta tag, or "".
	Robots string
	// Picture is the full address of a picture for previews of links, or "".
	Picture string
	// Poster is what there is to say of a picture that was drawn for the page, or nil.
	Poster *Poster
	// Alternates are the full addresses of this page in each of its languages, for search engines, or none if it has one.
	Alternates []Alternate
}

// Poster is the picture of a posting for previews of links: its size in pixels, and what it says.
type Poster struct {
	Width, Height int
	Text          string
}

// Alternate is the address of a page in a language, by the language's code; "x-default" is for readers of any other.
type Alternate struct{ Code, Href string }

// Link is a link with its text.
type Link struct {
	Label template.HTML
	Href  string
	// Current is true for a link to this page, or to the part of the site that this page is in.
	Current bool
}

// LanguageLink is a link to the same page in a language, labelled in that language. Code is the language's code, and Dir
// its direction.
type LanguageLink struct {
	Link
	Code, Dir string
}

// RoleFrame is the frame of a role's pages.
type RoleFrame struct {
	TeamFrame
	// Role is the role's title, and RoleSuffix an addition to it such as (m/w/d), or "".
	Role, RoleSuffix string
	// RoleID is the role's id, and Version the digest of everything that shapes its interviews.
	RoleID, Version string
	// Status is "draft", "template", "open" or "closed", and StatusLabel the same in words.
	Status, StatusLabel string
	// Documents are the role's pages, and Sheets the papers around its interviews.
	Documents, Sheets []Link
	// Languages are this page in each language that there is, this one among them, or none if there is only one.
	Languages []LanguageLink
	// Downloads are the files that this page offers to take along.
	Downloads []Download
}

// Download is a file to take along.
type Download struct {
	Label, Href string
	Name        string // under which browsers save it
	Size        string // "12 KB"
}

// NotFound is the view of not-found.html, the page for addresses that don't exist.
type NotFound struct{ TeamFrame }

// Moved is the view of moved.html, which sends a role's earlier address to its present one.
type Moved struct {
	TeamFrame
	Role, Href string
}
