package kit

import (
	"cmp"
	"slices"
	"strings"

	"rolewright/build/source"
)

// loadRoles decodes the files of all roles and settles their ids.
func (l *loader) loadRoles() []*roleFile {
	l.kit.roles = make(map[string]*Role)
	files := l.markdownFiles(source.RolesFolder)
	decoded := make([]*roleFile, len(files))
	inParallel(len(files), func(i int) { decoded[i] = l.decodeRole(files[i]) })
	var roles []*roleFile
	owners := make(map[string]*source.File, len(files))
	for i, r := range decoded {
		l.take(r.found, r.links)
		if r.Body.Content != nil {
			l.anchors[files[i].Path] = r.Body.Content.Headings
		}
		r.found, r.links = nil, nil
		if id, ok := l.claim(files[i], owners); ok {
			r.ID = id
			l.kit.roles[id] = &r.Role
			l.kit.Roles = append(l.kit.Roles, &r.Role)
			roles = append(roles, r)
		}
	}
	return roles
}

func (l *loader) decodeRole(file *source.File) *roleFile {
	r := new(roleFile)
	body, d := document(l, file, "a role", 2, roleFields, r)
	r.File, r.Body, r.links, r.found = file, body, d.links, d.found
	r.planLost = r.planLost || slices.Contains(d.strayed, "interviews")
	return r
}

// linkRoles turns names into links. What concerns one role alone is done on all cores; what roles say about
// each other comes after, in order.
func (l *loader) linkRoles(files []*roleFile) {
	linkers := make([]roleLinker, len(files))
	inParallel(len(files), func(i int) {
		own := &loader{tree: l.tree, kit: l.kit, settingsInDoubt: l.settingsInDoubt, misnamed: l.misnamed}
		linkers[i] = roleLinker{loader: own, role: &files[i].Role, file: files[i]}
		linkers[i].link()
		files[i].Version = version(&files[i].Role, &l.kit.Settings)
	})
	for i := range linkers {
		l.found = append(l.found, linkers[i].found...)
	}
	formerly := make(map[string]Text)
	for _, f := range files {
		l.linkReportsTo(f)
		l.linkFormerly(f, formerly)
		l.noteUses(&f.Role)
	}
	l.reportCircles(files)
	l.fillFamilies(files)
}

func (l *loader) linkReportsTo(f *roleFile) {
	if f.reportsTo.IsZero() {
		return
	}
	boss := l.kit.roles[f.reportsTo.Value]
	if boss == nil {
		ids := names(l.kit.Roles, func(r *Role) string { return r.ID })
		finding := l.unknown(f.reportsTo, "role", ids, "roles/")
		finding.Help("%s; for somebody outside the site, write {title: %q}", strings.TrimSuffix(finding.Hint, "?"), f.reportsTo.Value)
		return
	}
	f.ReportsTo = boss
	boss.Reports = append(boss.Reports, &f.Role)
}

// linkFormerly reports earlier ids that are in use, or that several roles had. The map holds those met so far.
func (l *loader) linkFormerly(f *roleFile, met map[string]Text) {
	for _, id := range f.Formerly {
		if other := l.kit.roles[id.Value]; other != nil {
			l.found.Error("duplicate-id", id.Span, "“%s” can't lead here, because a role has this id", id.Value).
				See(other.File.Whole(), "the role").Help("remove it here, or rename that role's file")
		} else if first, ok := met[id.Value]; ok {
			l.found.Error("duplicate-id", id.Span, "“%s” already leads to another role", id.Value).
				See(first.Span, "it is here").Help("keep it in the role that people look for under that name")
		} else {
			met[id.Value] = id
		}
	}
}

func (l *loader) noteUses(r *Role) {
	for _, s := range r.Skills {
		if s.Library != nil {
			s.Library.Roles = append(s.Library.Roles, r)
		}
	}
	for _, q := range r.Questions {
		if q.Bank != nil && (len(q.Bank.Roles) == 0 || q.Bank.Roles[len(q.Bank.Roles)-1] != r) {
			q.Bank.Roles = append(q.Bank.Roles, r)
		}
	}
}

// reportCircles finds roles that report to themselves by way of others, once for each circle.
func (l *loader) reportCircles(files []*roleFile) {
	const onPath, done = 1, 2
	state := make(map[*Role]int, len(files))
	placeOf := make(map[*Role]Text, len(files))
	for _, f := range files {
		placeOf[&f.Role] = f.reportsTo
	}
	for _, f := range files {
		var trail []*Role
		r := &f.Role
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
func (l *loader) circle(roles []*Role, placeOf map[*Role]Text) {
	names := make([]string, 0, len(roles)+1)
	for _, r := range append(slices.Clone(roles), roles[0]) {
		names = append(names, r.ID)
	}
	last := roles[len(roles)-1]
	if len(roles) == 1 {
		l.found.Error("circular-reports-to", placeOf[last].Span, "this role reports to itself").
			Help("name another role, or leave `reports_to` out")
	} else {
		finding := l.found.Error("circular-reports-to", placeOf[last].Span, "in the end this role reports to itself: %s", strings.Join(names, " → ")).
			Help("let one of them report to somebody else, or leave its `reports_to` out")
		for _, r := range roles[:min(len(roles)-1, 10)] {
			finding.See(placeOf[r].Span, "%s reports to %s", r.ID, r.ReportsTo.ID)
		}
	}
	boss := last.ReportsTo
	boss.Reports = slices.DeleteFunc(boss.Reports, func(r *Role) bool { return r == last })
	last.ReportsTo = nil
}

// fillFamilies puts each role into its family, the lowest level first.
func (l *loader) fillFamilies(files []*roleFile) {
	s := &l.kit.Settings
	byID := make(map[string]*Family)
	var ids []string
	for _, f := range s.Families {
		byID[f.ID] = f
		ids = append(ids, f.ID)
	}
	configured := len(ids) > 0
	for _, f := range files {
		family := byID[f.family.Value]
		switch {
		case f.family.IsZero() && len(ids) == 1 && configured:
			family = s.Families[0]
		case f.family.IsZero():
			continue
		case family == nil && configured:
			l.unknown(f.family, "family", ids, "content/site.yaml, under `families`")
			continue
		case family == nil:
			family = &Family{ID: f.family.Value, Name: f.family}
			byID[family.ID] = family
			s.Families = append(s.Families, family)
		}
		f.Family = family
		family.Roles = append(family.Roles, &f.Role)
	}
	for _, family := range s.Families {
		slices.SortStableFunc(family.Roles, func(a, b *Role) int { return cmp.Compare(s.LevelIndex(a.Level.Value), s.LevelIndex(b.Level.Value)) })
	}
}

// LevelIndex is the rank of a level, the lowest 0. A role without a level ranks behind all others.
func (s *Settings) LevelIndex(level string) int {
	if at := slices.IndexFunc(s.Levels, func(t Text) bool { return t.Value == level }); at >= 0 {
		return at
	}
	return len(s.Levels)
}
