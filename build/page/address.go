package page

import (
	"net/url"
	"path"
	"strings"

	"golang.org/x/text/language"

	"rolewright/build/hiring"
	"rolewright/build/markdown"
	"rolewright/build/source"
	"rolewright/build/view"
)

// Addresses are those of one site's pages and files.
type Addresses struct {
	// BaseURL is the address at which the site is published, without a slash at its end, or "".
	BaseURL string
	// Root is where the server that shows the site has its root, such as "/" or "https://kits.example.com/". Pages for
	// missing addresses, which a server shows at any address, link there. Without it, they link to the BaseURL, and
	// without that, relative to the top of the site.
	Root string
	// Folders makes links lead to the folders of pages, roles/x/, as the full addresses do, and not to the index.html in
	// them. Only servers show such a site.
	Folders bool
	// Targets are the pages and files that sources become: composed path of the source file → path in the site.
	Targets map[string]string
	// SiteStyle is true when the site has a stylesheet of its own.
	SiteStyle bool
}

// Up returns what leads from a page to the root of its site: "../../" from roles/x/index.html.
func Up(at string) string { return strings.Repeat("../", strings.Count(at, "/")) }

// EscapePath writes a path as a part of an address. Folders and pictures may have any name.
func EscapePath(path string) string { return (&url.URL{Path: path}).EscapedPath() }

// Full is the full address of a page, or "" when the site has no base address.
func (a *Addresses) Full(at string) string {
	if a.BaseURL == "" {
		return ""
	}
	return a.BaseURL + "/" + strings.TrimSuffix(at, "index.html")
}

// Linker returns the function that gives links between source files their addresses on a page. Links to files without a
// place in the site have none.
func (a *Addresses) Linker(at string) func(markdown.Link) string {
	up := a.up(at)
	return func(l markdown.Link) string {
		to := a.Targets[source.Composed(l.Target)]
		if to == "" {
			return ""
		}
		address := a.Href(up, to)
		if l.Anchor != "" {
			address += "#" + l.Anchor
		}
		return address
	}
}

// Href is the address of a page or file, seen from where up leads to the root of the site.
func (a *Addresses) Href(up, to string) string {
	if a.Folders {
		if folder, file := path.Split(to); file == "index.html" {
			to = folder
		}
	}
	return up + EscapePath(to)
}

// up returns what leads from a page to the root of its site. It is never empty where links lead to folders: "./" is a
// folder, and "" the page itself.
func (a *Addresses) up(at string) string {
	up := Up(at)
	if a.Folders && up == "" {
		return "./"
	}
	return up
}

// Logo is the address of the organisation's logo for a page that has its root there, or "".
func (a *Addresses) Logo(s *hiring.Settings, root string) string {
	logo := s.Organisation.Logo.Value
	if logo == "" {
		return logo
	}
	return root + EscapePath(a.Targets[source.Composed(path.Join(source.ContentFolder, logo))])
}

// NewFrame makes the frame of a page in a language.
func (a *Addresses) NewFrame(s *hiring.Settings, tag language.Tag, at, kind, title string) view.Frame {
	root := a.up(at)
	return view.Frame{
		Root: root, Lang: tag.String(), Dir: markdown.Direction(tag), Title: title, Kind: kind,
		Organisation: s.Organisation.Name.Value, OrganisationURL: s.Organisation.URL.Value, Logo: a.Logo(s, root), Canonical: a.Full(at),
		SiteStyle: a.SiteStyle,
	}
}

// ForAnyAddress makes the frame one of a page that a server shows at any address.
func (a *Addresses) ForAnyAddress(f *view.Frame, s *hiring.Settings) {
	switch {
	case a.Root != "":
		f.Root = a.Root
	case a.BaseURL != "":
		f.Root = a.BaseURL + "/"
	}
	f.Logo, f.Canonical = a.Logo(s, f.Root), ""
}
