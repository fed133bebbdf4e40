package careers

import (
	"path"

	"rolewright/build/colour"
	"rolewright/build/page"
	"rolewright/build/poster"
	"rolewright/build/view"
)

// usual is the accent of the built-in stylesheet.
var usual = colour.Colour{0x0d, 0x5c, 0x4b}

// posterOf is the picture of a posting for previews of links to it, or nil when there is none.
func (p *planner) posterOf(posting *Posting) *poster.Poster {
	s := p.catalog.Settings
	if !s.DrawsLinkPictures() {
		return nil
	}
	drawn := &poster.Poster{Organisation: s.Organisation.Name.Value, Title: posting.Title, Accent: usual}
	if c, ok := colour.Parse(s.Organisation.Accent.Value); ok {
		drawn.Accent = c
	}
	for _, place := range posting.Places {
		drawn.Facts = append(drawn.Facts, place.Name)
	}
	if workplace := posting.words.Workplace(posting.Workplace); workplace != "" {
		drawn.Facts = append(drawn.Facts, workplace)
	}
	drawn.Facts = append(drawn.Facts, posting.RemoteNames...)
	if !drawn.IsDrawable() {
		return nil
	}
	return drawn
}

// picturePath is the path of the picture of a posting, beside its page.
func picturePath(posting *Posting) string { return path.Dir(posting.Path) + "/link.png" }

func (p *planner) planPicture(posting *Posting) {
	if drawn := p.posterOf(posting); drawn != nil {
		p.plan.Pages = append(p.plan.Pages, page.Page{
			Path: picturePath(posting), Origin: posting.card.File.Whole(), Make: func(page.Part) []byte { return drawn.Draw() },
		})
	}
}

// show names the picture of a posting to services that preview links to its page.
func (p *planner) show(posting *Posting, on *view.PublicFrame) {
	if drawn := p.posterOf(posting); drawn != nil {
		on.Picture = p.Full(picturePath(posting))
		on.Poster = &view.Poster{Width: poster.Width, Height: poster.Height, Text: drawn.Title + " – " + drawn.Organisation}
	}
}
