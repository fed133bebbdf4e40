package hiring

import (
	"cmp"
	"slices"
	"strings"

	"rolewright/build/front"
	"rolewright/build/markdown"
	"rolewright/build/source"
)

// readRole is what remains of a role's file when it has been read: the role's card, and what it says about others.
type readRole struct {
	card *Card

	reportsTo, family Text
	uses              []libraryUse
	asks              []*BankQuestion

	links    []markdown.Link
	headings []markdown.Heading // of its job description
	found    source.Diagnostics // in the file as such
	unjoined source.Diagnostics // in what it takes from the library and the settings
}

type libraryUse struct {
	skill *LibrarySkill
	Use
}

// loadRoles reads the files of all roles. What concerns one role alone is done on all cores; what roles say about
// each other comes after, in order.
func (l *loader) loadRoles() {
	l.kit.roles = make(map[string]*Card)
	files := l.markdownFiles(source.RolesFolder)
	read := make([]*readRole, len(files))
	source.InParallel(len(files), func(i int) { read[i] = l.readRole(files[i]) })
	roles := l.claimRoles(files, read)
	formerly := make(map[string]Text)
	for _, r := range roles {
		l.linkReportsTo(r)
		l.linkFormerly(r.card, formerly)
		r.noteUses()
	}
	l.reportCircles(roles)
	l.fillFamilies(roles)
}

// claimRoles settles the ids of roles, and takes over what was found in their files.
func (l *loader) claimRoles(files []*source.File, read []*readRole) []*readRole {
	var roles []*readRole
	owners := make(map[string]*source.File, len(files))
	for i, r := range read {
		l.take(r.found, r.links)
		l.anchors[files[i].Path] = r.headings
		id, ok := l.claim(files[i], owners)
		if !ok {
			continue
		}
		l.found = append(l.found, r.unjoined...)
		l.kit.roles[id] = r.card
		l.kit.Roles = append(l.kit.Roles, r.card)
		roles = append(roles, r)
	}
	return roles
}

// readRole reads a role's file and links it with the library and the settings.
func (l *loader) readRole(file *source.File) *readRole {
	doc, found := front.Parse(file)
	f, unjoined := l.compileRole(doc, found, &Card{ID: stem(file.Path), File: file})
	f.Version = version(&f.Role, &l.kit.Settings)
	f.role = &f.Role
	r := &readRole{card: f.Card, reportsTo: f.reportsTo, family: f.family, links: f.links, found: f.found, unjoined: unjoined}
	if f.Body.Content != nil {
		r.headings = f.Body.Content.Headings
	}
	for _, s := range f.Skills {
		if s.Library != nil {
			r.uses = append(r.uses, libraryUse{s.Library, Use{Role: f.Card, Must: s.Must.Value, Bar: s.Bar.Value}})
		}
	}
	for _, q := range f.Questions {
		if q.Bank != nil && !slices.Contains(r.asks, q.Bank) {
			r.asks = append(r.asks, q.Bank)
		}
	}
	return r
}

// compileRole makes a role out of its document, and fills its card.
func (l *loader) compileRole(doc front.Document, found source.Diagnostics, card *Card) (f *roleFile, unjoined source.Diagnostics) {
	f = &roleFile{Role: Role{Card: card}}
	body, d := decodeDocument(l, doc, found, "a role", 2, roleFields, f)
	f.Body, f.Words, f.links, f.found = body, d.words, d.links, d.found
	f.planLost = f.planLost || slices.Contains(d.strayed, "interviews")
	own := &loader{tree: l.tree, kit: l.kit, settingsInDoubt: l.settingsInDoubt, misnamed: l.misnamed}
	linker := roleLinker{loader: own, role: &f.Role, file: f}
	linker.link()
	for _, i := range f.Interviews {
		f.InterviewIDs = append(f.InterviewIDs, i.ID)
		f.InterviewMinutes += i.Minutes.Value
	}
	f.HasSuccessPlan = f.hasSuccessPlan()
	return f, own.found
}

func (l *loader) linkReportsTo(r *readRole) {
	if r.reportsTo.IsZero() {
		return
	}
	boss := l.kit.roles[r.reportsTo.Value]
	if boss == nil {
		ids := names(l.kit.Roles, func(c *Card) string { return c.ID })
		finding := l.unknown(unknownRole, r.reportsTo, ids, "roles/")
		finding.Help("%s; for somebody outside the site, write {title: %q}", strings.TrimSuffix(finding.Hint, "?"), r.reportsTo.Value)
		return
	}
	r.card.ReportsTo = boss
	boss.Reports = append(boss.Reports, r.card)
}

// linkFormerly reports earlier ids that are in use, or that several roles had. The map holds those met so far.
func (l *loader) linkFormerly(c *Card, met map[string]Text) {
	for _, id := range c.Formerly {
		if other := l.kit.roles[id.Value]; other != nil {
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

// noteUses tells the library who uses it.
func (r *readRole) noteUses() {
	for _, use := range r.uses {
		use.skill.Uses = append(use.skill.Uses, use.Use)
	}
	for _, q := range r.asks {
		q.Roles = append(q.Roles, r.card)
	}
}

// reportCircles finds roles that report to themselves by way of others, once for each circle.
func (l *loader) reportCircles(roles []*readRole) {
	const onPath, done = 1, 2
	state := make(map[*Card]int, len(roles))
	placeOf := make(map[*Card]Text, len(roles))
	for _, r := range roles {
		placeOf[r.card] = r.reportsTo
	}
	for _, first := range roles {
		var trail []*Card
		r := first.card
		for ; r != nil && state[r] == 0; r = r.ReportsTo {
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

// circle reports a circle of reporting lines and cuts it, so that nobody after runs in it.
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
		finding := l.found.Add(circularReportsTo, placeOf[last].Span, "in the end this role reports to itself: %s", strings.Join(names, " → ")).
			Help("let one of them report to somebody else, or leave its `reports_to` out")
		for _, r := range roles[:min(len(roles)-1, 10)] {
			finding.See(placeOf[r].Span, "%s reports to %s", r.ID, r.ReportsTo.ID)
		}
	}
	boss := last.ReportsTo
	boss.Reports = slices.DeleteFunc(boss.Reports, func(c *Card) bool { return c == last })
	last.ReportsTo = nil
}

// fillFamilies puts each role into its family, the lowest level first.
func (l *loader) fillFamilies(roles []*readRole) {
	s := &l.kit.Settings
	byID := make(map[string]*Family)
	var ids []string
	for _, f := range s.Families {
		byID[f.ID] = f
		ids = append(ids, f.ID)
	}
	configured := len(ids) > 0
	for _, r := range roles {
		family := byID[r.family.Value]
		switch {
		case r.family.IsZero():
			continue
		case family == nil && configured:
			l.unknown(unknownFamily, r.family, ids, "content/site.yaml, under `families`")
			continue
		case family == nil:
			family = &Family{ID: r.family.Value, Name: r.family}
			byID[family.ID] = family
			s.Families = append(s.Families, family)
		}
		r.card.Family = family
		family.Roles = append(family.Roles, r.card)
	}
	for _, family := range s.Families {
		slices.SortStableFunc(family.Roles, func(a, b *Card) int { return cmp.Compare(s.LevelIndex(a.Level.Value), s.LevelIndex(b.Level.Value)) })
	}
}

// LevelIndex is the rank of a level, the lowest 0. A role without a level ranks behind all others.
func (s *Settings) LevelIndex(level string) int {
	if at := slices.IndexFunc(s.Levels, func(t Text) bool { return t.Value == level }); at >= 0 {
		return at
	}
	return len(s.Levels)
}
