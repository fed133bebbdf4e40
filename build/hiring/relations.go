package hiring

import (
	"cmp"
	"slices"
	"strings"

	"rolewright/build/source"
)

// relations are what a catalogue's files say about each other. They belong to one catalogue, while roles and skills may
// be shared with the catalogues before and after it.
type relations struct {
	bosses   map[*Card]*Card
	reports  map[*Card][]*Card
	familyOf map[*Card]*Family
	members  map[*Family][]*Card
	uses     map[*LibrarySkill][]Use
	askedBy  map[*BankQuestion][]*Card
}

func newRelations() relations {
	return relations{
		bosses: make(map[*Card]*Card), reports: make(map[*Card][]*Card), familyOf: make(map[*Card]*Family),
		members: make(map[*Family][]*Card), uses: make(map[*LibrarySkill][]Use), askedBy: make(map[*BankQuestion][]*Card),
	}
}

// Boss returns the role that a role reports to. It is nil when that is nobody, or somebody outside the site.
func (k *Catalog) Boss(c *Card) *Card { return k.relations.bosses[c.Original()] }

// Reports returns the roles that report to a role, in the order of the catalogue.
func (k *Catalog) Reports(c *Card) []*Card { return k.relations.reports[c] }

// FamilyOf returns the family of a role, or nil.
func (k *Catalog) FamilyOf(c *Card) *Family { return k.relations.familyOf[c.Original()] }

// Members returns the roles of a family, the lowest level first, then in the order of the catalogue.
func (k *Catalog) Members(f *Family) []*Card { return k.relations.members[f] }

// Uses returns what roles make of a skill of the library, in the order of the catalogue.
func (k *Catalog) Uses(s *LibrarySkill) []Use { return k.relations.uses[s] }

// AskedBy returns the roles that ask a question of the library, in the order of the catalogue.
func (k *Catalog) AskedBy(q *BankQuestion) []*Card { return k.relations.askedBy[q] }

// linkRelations links what roles say about each other and about the library.
func (l *loader) linkRelations(roles []*linkedRole) {
	l.catalog.relations = newRelations()
	formerly := make(map[string]Text)
	for _, r := range roles {
		l.linkBoss(r)
		l.linkFormerly(r.card, formerly)
		l.noteUses(r)
	}
	l.reportCircles(roles)
	l.fillFamilies(roles)
}

func (l *loader) linkBoss(r *linkedRole) {
	if r.reportsTo.IsZero() {
		return
	}
	boss := l.catalog.roles[r.reportsTo.Value]
	if boss == nil {
		ids := names(l.catalog.Roles, func(c *Card) string { return c.ID })
		ids = slices.DeleteFunc(ids, func(id string) bool { return id == r.card.ID }) // no role reports to itself
		finding := l.unknown(unknownRole, r.reportsTo, ids, "roles/")
		switch {
		case len(ids) == 0:
			finding.Help("there is no other role here")
		case finding.Edits == nil && len(ids) == 1:
			finding.Help("the only other role is `%s`", ids[0])
		}
		renamed := slices.IndexFunc(l.catalog.Roles, func(c *Card) bool {
			return slices.ContainsFunc(c.Formerly, func(id Text) bool { return id.Value == r.reportsTo.Value })
		})
		titled := slices.IndexFunc(l.catalog.Roles, func(c *Card) bool { return isName(r.reportsTo.Value, c.Title.Value) })
		switch {
		case titled >= 0:
			finding.Help("write its id").Fix(source.Edit{Span: r.reportsTo.Span, Text: l.catalog.Roles[titled].ID})
		case renamed >= 0:
			finding.Help("that role has another id today").Fix(source.Edit{Span: r.reportsTo.Span, Text: l.catalog.Roles[renamed].ID})
		case finding.Edits == nil && !IsSlug(r.reportsTo.Value):
			finding.Help("%s; for someone outside the site, write {title: %q}", finding.Hint, r.reportsTo.Value)
		case finding.Edits == nil:
			finding.Help("%s; if that role is gone, remove this line, or write {title: %q} for someone outside the site",
				finding.Hint, Aloud(r.reportsTo.Value))
		}
		return
	}
	l.catalog.relations.bosses[r.card] = boss
	l.catalog.relations.reports[boss] = append(l.catalog.relations.reports[boss], r.card)
}

// linkFormerly reports earlier ids that are in use, or that several roles had. The map holds those met so far.
func (l *loader) linkFormerly(c *Card, met map[string]Text) {
	for _, id := range c.Formerly {
		if other := l.catalog.roles[id.Value]; other != nil {
			l.found.Add(duplicateID, id.Span, "“%s” can't lead here, because a role has this id", id.Value).
				See(other.File.Whole(), "the role").Help("remove it here, or rename that role's file")
		} else if first, ok := met[id.Value]; ok {
			l.found.Add(duplicateID, id.Span, "“%s” already leads to another role", id.Value).
				See(first.Span, "it is here").Help("keep it in the role that people look for under that name")
		} else {
			met[id.Value] = id
		}
	}
}

// noteUses notes which skills and questions of the library a role uses.
func (l *loader) noteUses(r *linkedRole) {
	for _, use := range r.uses {
		l.catalog.relations.uses[use.skill] = append(l.catalog.relations.uses[use.skill], use.Use)
	}
	for _, q := range r.asks {
		l.catalog.relations.askedBy[q] = append(l.catalog.relations.askedBy[q], r.card)
	}
}

// reportCircles finds roles that report to themselves by way of others, once for each circle.
func (l *loader) reportCircles(roles []*linkedRole) {
	const onPath, done = 1, 2
	state := make(map[*Card]int, len(roles))
	placeOf := make(map[*Card]Text, len(roles))
	for _, r := range roles {
		placeOf[r.card] = r.reportsTo
	}
	for _, first := range roles {
		var trail []*Card
		r := first.card
		for ; r != nil && state[r] == 0; r = l.catalog.Boss(r) {
			state[r] = onPath
			trail = append(trail, r)
		}
		if r != nil && state[r] == onPath {
			circle := trail[slices.Index(trail, r):]
			l.circle(circle, placeOf)
		}
		for _, t := range trail {
			state[t] = done
		}
	}
}

// circle reports a circle of reporting lines.
func (l *loader) circle(roles []*Card, placeOf map[*Card]Text) {
	names := make([]string, 0, len(roles)+1)
	for _, r := range append(slices.Clone(roles), roles[0]) {
		names = append(names, r.ID)
	}
	last := roles[len(roles)-1]
	if len(roles) == 1 {
		l.found.Add(circularReportsTo, placeOf[last].Span, "this role reports to itself").
			Help("name another role, or leave `reports_to` out")
	} else {
		finding := l.found.Add(circularReportsTo, placeOf[last].Span, "this role ends up reporting to itself: %s", strings.Join(names, " → ")).
			Help("let one of them report to somebody else, or leave its `reports_to` out")
		for _, r := range roles[:min(len(roles)-1, 10)] {
			finding.See(placeOf[r].Span, "%s reports to %s", r.ID, l.catalog.Boss(r).ID)
		}
	}
}

// fillFamilies puts each role into its family. A site that lists no families has those that its roles name.
func (l *loader) fillFamilies(roles []*linkedRole) {
	s, r := l.catalog.Settings, &l.catalog.relations
	l.catalog.Families = slices.Clone(s.Families)
	byID := make(map[string]*Family)
	var ids []string
	for _, f := range s.Families {
		byID[f.ID] = f
		ids = append(ids, f.ID)
	}
	configured := len(ids) > 0
	for _, role := range roles {
		family := byID[role.family.Value]
		switch {
		case role.family.IsZero():
			continue
		case family == nil && configured:
			l.unknown(unknownFamily, role.family, ids, "content/site.yaml, under `families`")
			continue
		case family == nil:
			family = &Family{ID: role.family.Value, Name: role.family}
			byID[family.ID] = family
			l.catalog.Families = append(l.catalog.Families, family)
		}
		r.familyOf[role.card] = family
		r.members[family] = append(r.members[family], role.card)
	}
	for _, members := range r.members {
		slices.SortStableFunc(members, func(a, b *Card) int { return cmp.Compare(s.LevelIndex(a.Level.Value), s.LevelIndex(b.Level.Value)) })
	}
}

// LevelIndex is the rank of a level, the lowest 0. A role without a level ranks above all others.
func (s *Settings) LevelIndex(level string) int {
	if at := slices.IndexFunc(s.Levels, func(t Text) bool { return t.Value == level }); at >= 0 {
		return at
	}
	return len(s.Levels)
}
