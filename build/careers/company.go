package careers

import "rolewright/build/view"

// introduce takes what the careers site says of the organisation: the notice that the settings name, with its pictures.
func (p *planner) introduce() {
	n := p.catalog.Notice(p.catalog.Settings.Organisation.About.Value)
	if n == nil {
		return
	}
	n = n.In(p.words.Tag)
	on := p.words.On(p.catalog, p.linker(homePath))
	p.about = &view.Notice{ID: n.ID, Title: n.Title.HTML(on), Body: n.Body.HTML(on)}
}
