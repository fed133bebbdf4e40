package hiring

import (
	"cmp"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"

	"golang.org/x/text/language"

	"rolewright/build/front"
	"rolewright/build/source"
)

// Settings are what holds for the whole site: content/site.yaml, with the defaults for what it leaves out.
type Settings struct {
	Format           Number // of the site's files; see [Format]
	Organisation     Organisation
	BaseURL          Text // for canonical addresses; ends without a slash
	Locale           Text // BCP 47
	Language         language.Tag
	FormOfAddress    Text           // formal or informal; empty means formal
	TimeZone         Text           // an IANA name
	Zone             *time.Location // the same, or nil: each place has its own
	Levels           []Text         // the lowest first
	Families         []*Family
	RatingScale      []Rating // the lowest first
	AnchoredLevels   []int
	Recommendations  []Text // the most negative first
	Notices          []Text // ids
	CandidateSheet   Flag   // of all roles that say nothing about it themselves
	CandidateNotices []Text // ids
	EditURL          Text   // with {path} for the file
	Checks           []Check
	Feeds            Feeds
	LinkPictures     Flag   // drawn unless it is written as false
	Downloads        []Text // of WordFiles and so on
	Laws             []Law  // of places where the site hires
}

// Feeds are those of the careers site that are written on request only.
type Feeds struct{ Indeed, Greenhouse Flag }

// The kinds of files that a site can offer to take along.
const (
	WordFiles    = "docx"
	ExcelFiles   = "xlsx"
	Archives     = "zip"
	PostingFiles = "posting" // postings for Word, on the careers site
)

// Offers reports whether the site offers files of a kind.
func (s *Settings) Offers(kind string) bool {
	return slices.ContainsFunc(s.Downloads, func(t Text) bool { return t.Value == kind })
}

// Organisation is who hires.
type Organisation struct {
	Name Text
	URL  Text
	Logo Text // a file in content/, or a web address
	// Accent is the colour of links and buttons, as it is written, and About the id of a notice; both may be left out.
	Accent, About Text
}

// DrawsLinkPictures reports whether postings get a picture for previews of links to them.
func (s *Settings) DrawsLinkPictures() bool {
	return s.LinkPictures.Span.IsZero() || s.LinkPictures.Value
}

// Rating is a step of the rating scale.
type Rating struct {
	Level int
	Label Text
}

// Family is a group of roles that are compared with each other.
type Family struct {
	ID   string
	Name Text
}

// Check sets how much a rule matters on this site.
type Check struct {
	Rule    Text
	Setting Text // off, info, warning or error
}

type settingsFile struct {
	Settings
	anchored []Text
}

var settingsFields = []field[settingsFile]{
	{key: "format", version: Aside, doc: "the format of the site's files", to: format()},
	{key: "organisation", version: Aside, doc: "the organisation that hires", public: true, to: mapping("organisation", organisationFields, func(s *settingsFile) *Organisation { return &s.Organisation })},
	{key: "base_url", version: Aside, doc: "the address at which the site is published", public: true, to: baseURL()},
	{key: "locale", version: Aside, doc: "the language of the site, such as en or de-CH", public: true, to: languageOf(func(s *settingsFile, t Text, tag language.Tag) { s.Locale, s.Language = t, tag })},
	{key: "form_of_address", version: Aside, doc: "how the site speaks to its readers; formal, if left out", public: true, to: choice([]string{"formal", "informal"}, func(s *settingsFile) *Text { return &s.FormOfAddress })},
	{key: "time_zone", version: Aside, doc: "the time zone of posting and closing days, such as Europe/Berlin; by default that of the place of work", public: true, to: timeZone()},
	{key: "levels", version: Aside, doc: "the levels of roles, lowest first", public: true, to: slugs(func(s *settingsFile) *[]Text { return &s.Levels })},
	{key: "families", version: Aside, doc: "the groups of roles that are compared with each other", public: true, to: families()},
	{key: "rating_scale", version: Shapes, doc: "the ratings, each with a label", to: ratingScale()},
	{key: "anchored_levels", version: Aside, doc: "the ratings that every skill must describe", to: texts(func(s *settingsFile) *[]Text { return &s.anchored })},
	{key: "recommendations", version: Shapes, doc: "the recommendations to choose from, most negative first", to: labels(func(s *settingsFile) *[]Text { return &s.Recommendations })},
	{key: "notices", version: Aside, doc: "the notices at the end of each posting", public: true, to: slugs(func(s *settingsFile) *[]Text { return &s.Notices })},
	{key: "candidate_sheet", version: Aside, doc: "true if the careers site has a candidate sheet for each open role", public: true, to: flag(func(s *settingsFile) *Flag { return &s.CandidateSheet })},
	{key: "candidate_notices", version: Aside, doc: "the notices that candidate sheets show, if the role has them", public: true, to: slugs(func(s *settingsFile) *[]Text { return &s.CandidateNotices })},
	{key: "edit_url", version: Aside, doc: "the address for editing a file, with {path} in it", to: editURL()},
	{key: "link_pictures", version: Aside, doc: "false to draw no pictures for links to postings", public: true, to: flag(func(s *settingsFile) *Flag { return &s.LinkPictures })},
	{key: "feeds", version: Aside, doc: "additional feeds of the careers site", public: true, to: mapping("feeds", feedFields, func(s *settingsFile) *Feeds { return &s.Feeds })},
	{key: "downloads", version: Aside, doc: "the files that pages offer for download", public: true, to: choices([]string{WordFiles, ExcelFiles, Archives, PostingFiles}, func(s *settingsFile) *[]Text { return &s.Downloads })},
	{key: "laws", version: Aside, doc: "laws about postings that the program doesn't know, or has wrong", to: list("a law", lawFields, func(s *settingsFile) *[]Law { return &s.Laws }, "")},
	{key: "checks", version: Aside, doc: "the severity of rules, where the usual one doesn't suit you", to: checks()},
}

var feedFields = []field[Feeds]{
	{key: "indeed", doc: "true for indeed.xml, in the form that many job boards read", public: true, to: flag(func(f *Feeds) *Flag { return &f.Indeed })},
	{key: "greenhouse", doc: "true for greenhouse/jobs.json, in the shape of Greenhouse's job board", public: true, to: flag(func(f *Feeds) *Flag { return &f.Greenhouse })},
}

var organisationFields = []field[Organisation]{
	{key: "name", doc: "the organisation's name", required: true, public: true, to: text(func(o *Organisation) *Text { return &o.Name })},
	{key: "url", doc: "its website", public: true, to: webAddress(func(o *Organisation) *Text { return &o.URL })},
	{key: "logo", doc: "a picture in content/, such as logo.svg", public: true, to: text(func(o *Organisation) *Text { return &o.Logo })},
	{key: "accent", doc: "the colour of links and buttons, such as \"#1f5fbf\"", public: true, to: colourOf(func(o *Organisation) *Text { return &o.Accent })},
	{key: "about", doc: "the notice with which the careers site introduces the organisation", public: true, to: slug(func(o *Organisation) *Text { return &o.About })},
}

func defaultSettings() Settings {
	s := Settings{Locale: Text{Value: "en"}, Language: language.English, AnchoredLevels: []int{1, 3, 5}}
	for _, level := range []string{"individual-contributor", "manager", "director", "vice-president"} {
		s.Levels = append(s.Levels, Text{Value: level})
	}
	for i, label := range []string{"Not shown", "Weak", "Meets the bar", "Strong", "Exceptional"} {
		s.RatingScale = append(s.RatingScale, Rating{Level: i + 1, Label: Text{Value: label}})
	}
	for _, label := range []string{"Strong no", "No", "Yes", "Strong yes"} {
		s.Recommendations = append(s.Recommendations, Text{Value: label})
	}
	return s
}

// loadSettings takes over the settings of the catalogue before, or reads them.
func (l *loader) loadSettings() {
	file := l.tree.File(settingsPath)
	unread := slices.Contains(l.tree.Unread(), settingsPath)
	r := l.before.settings
	if r == nil || r.file != file || r.inDoubt != (r.found.HasErrors() || unread) {
		r = readSettings(file)
		r.inDoubt = r.found.HasErrors() || unread
	}
	l.catalog.Settings, l.read.settings, l.settingsInDoubt = r.settings, r, r.inDoubt
	l.found = append(l.found, r.found...)
}

// readSettings reads content/site.yaml. A site without one has the defaults.
func readSettings(file *source.File) *settingsReading {
	settings := defaultSettings()
	if file == nil {
		return &settingsReading{settings: &settings}
	}
	v, found := front.ParseSettings(file, formOf(settingsFields))
	d := &decoder{found: found}
	var written settingsFile
	if v.Kind == front.Mapping {
		decode(d, v, "site.yaml", settingsFields, &written)
	}
	settings.override(&written, d)
	if written.Format.Value > Format {
		d.found = nil // what else seems wrong may be what is new
		reportNewer(&d.found, written.Format)
	}
	return &settingsReading{file: file, settings: &settings, found: d.found}
}

// override replaces the defaults by what is written.
func (s *Settings) override(w *settingsFile, d *decoder) {
	s.Format = w.Format
	s.TimeZone, s.Zone, s.FormOfAddress = w.TimeZone, w.Zone, w.FormOfAddress
	s.Organisation, s.BaseURL, s.EditURL = w.Organisation, w.BaseURL, w.EditURL
	s.CandidateSheet, s.CandidateNotices = w.CandidateSheet, w.CandidateNotices
	s.Families, s.Notices, s.Checks, s.Feeds, s.LinkPictures, s.Downloads, s.Laws = w.Families, w.Notices, w.Checks, w.Feeds, w.LinkPictures, w.Downloads, w.Laws
	if !w.Locale.IsZero() {
		s.Locale, s.Language = w.Locale, w.Language
	}
	if len(w.Levels) > 0 {
		s.Levels = w.Levels
	}
	if len(w.Recommendations) > 0 {
		s.Recommendations = w.Recommendations
	}
	if len(w.RatingScale) > 0 {
		s.RatingScale = w.RatingScale
		s.AnchoredLevels = []int{w.RatingScale[0].Level, w.RatingScale[len(w.RatingScale)-1].Level}
	}
	if len(w.anchored) > 0 {
		s.AnchoredLevels = nil
	}
	for _, t := range w.anchored {
		level, err := strconv.Atoi(t.Value)
		if err != nil || !s.onScale(level) {
			d.notAChoice("anchored_levels", t, s.levelNames())
			continue
		}
		s.AnchoredLevels = append(s.AnchoredLevels, level)
	}
}

func (s *Settings) onScale(level int) bool {
	return slices.ContainsFunc(s.RatingScale, func(r Rating) bool { return r.Level == level })
}

func (s *Settings) levelNames() []string {
	names := make([]string, len(s.RatingScale))
	for i, r := range s.RatingScale {
		names[i] = strconv.Itoa(r.Level)
	}
	return names
}

// baseURL is an address that paths are put behind.
func baseURL() target[settingsFile] {
	address := webAddress(func(s *settingsFile) *Text { return &s.BaseURL })
	return target[settingsFile]{typ: address.typ, set: func(d *decoder, key string, v front.Value, s *settingsFile) {
		address.set(d, key, v, s)
		if at := strings.IndexAny(s.BaseURL.Value, "?#"); at >= 0 {
			d.found.Add(badAddress, v.Span, "`%s` can't hold %s, because the addresses of all pages begin with it", key, s.BaseURL.Value[at:]).
				Help("write only what comes before it: %s", s.BaseURL.Value[:at])
		}
		s.BaseURL.Value, _ = BaseURL(s.BaseURL.Value) // what is wrong with it has been said
	}}
}

// BaseURL returns the address of a site, written in settings or elsewhere, as the addresses of its pages begin with it. It
// returns false for what settings can't hold.
func BaseURL(written string) (address string, ok bool) {
	written = strings.TrimSpace(written)
	u, err := url.Parse(written)
	switch {
	case err != nil, u.Scheme != "https" && u.Scheme != "http", u.Host == "", u.User != nil, schemeTwice.MatchString(written),
		strings.ContainsAny(written, "?#"),
		strings.ContainsFunc(written, func(r rune) bool { return unicode.IsSpace(r) || unicode.Is(unicode.Bidi_Control, r) }):
		return "", false
	}
	return strings.TrimRight(u.Scheme+"://"+u.Host+u.EscapedPath(), "/"), true
}

// languageOf is the code of a language.
func languageOf[T any](take func(*T, Text, language.Tag)) target[T] {
	return target[T]{typ: LanguageType, set: func(d *decoder, key string, v front.Value, into *T) {
		t, ok := d.scalar(key, v, "a language")
		if !ok {
			return
		}
		tag, err := language.Parse(t.Value)
		if err != nil {
			finding := d.found.Add(unknownLanguage, t.Span, "“%s” isn't a language code", t.Value).Help("write a code such as en, en-GB, de or fr-CA")
			if code := languageIn(t.Value); code != "" {
				finding.Help("write its code").Fix(source.Edit{Span: t.Span, Text: code})
			}
			return
		}
		t.Value = tag.String() // en_US is understood, and written en-US
		take(into, t, tag)
	}}
}

func families() target[settingsFile] {
	type family struct{ name Text }
	fields := []field[family]{{key: "name", doc: "the name of the family", required: true, public: true, to: text(func(f *family) *Text { return &f.name })}}
	return target[settingsFile]{typ: FamiliesType, nested: func() []Field { return describe(fields) }, plain: "name",
		set: func(d *decoder, key string, v front.Value, s *settingsFile) {
			if v.Kind != front.Mapping {
				d.wrongType(key, v, "a group of families, such as “partnerships: {name: Partnerships}”")
				return
			}
			for i := range v.Fields {
				f := &v.Fields[i]
				id := d.slug(key, front.Value{Kind: front.Scalar, Text: f.Key, Span: f.Span})
				var written family
				if d.nothingBehind(f, "which should be the family's name") {
					continue
				}
				group(d, f.Key, f.Value, "a family", fields, "name", &written)
				if !id.IsZero() {
					s.Families = append(s.Families, &Family{ID: id.Value, Name: written.name})
				}
			}
		}}
}

func ratingScale() target[settingsFile] {
	return target[settingsFile]{typ: ScaleType, set: func(d *decoder, key string, v front.Value, s *settingsFile) {
		if v.Kind != front.Mapping || len(v.Fields) < 2 {
			d.found.Add(badScale, v.Span, "`%s` needs at least two ratings with a label each", key).Help("write them like “1: Not shown”, one a line")
			return
		}
		for i := range v.Fields {
			f := &v.Fields[i]
			level, ok := ratingOf(f.Key)
			if !ok || level < 1 || level > MaxLevel {
				d.found.Add(badScale, f.Span, "a rating is a number from 1 to %d, but this is “%s”", MaxLevel, f.Key)
				continue
			}
			if d.nothingBehind(f, "which should be the rating's label") {
				continue
			}
			if label, ok := d.name(f.Key, f.Value); ok {
				s.RatingScale = append(s.RatingScale, Rating{Level: level, Label: label})
			}
		}
		slices.SortStableFunc(s.RatingScale, func(a, b Rating) int { return cmp.Compare(a.Level, b.Level) })
	}}
}

func editURL() target[settingsFile] {
	address := webAddress(func(s *settingsFile) *Text { return &s.EditURL })
	return target[settingsFile]{typ: EditType, set: func(d *decoder, key string, v front.Value, s *settingsFile) {
		address.set(d, key, v, s)
		if !s.EditURL.IsZero() && !strings.Contains(s.EditURL.Value, "{path}") {
			d.found.Add(badAddress, v.Span, "`%s` needs {path} at the place where the file's path belongs", key).
				Help("for GitHub: https://github.com/you/your-repository/edit/main/{path}")
		}
	}}
}

func checks() target[settingsFile] {
	choices := []string{"off", "info", "warning", "error"}
	return target[settingsFile]{typ: ChecksType, choices: choices, set: func(d *decoder, key string, v front.Value, s *settingsFile) {
		if v.Kind != front.Mapping {
			d.wrongType(key, v, "a group of rules, such as “raw-html: off”")
			return
		}
		for i := range v.Fields {
			f := &v.Fields[i]
			rule := Text{Value: f.Key, Span: f.Span}
			if setting := d.choice(f.Key, f.Value, choices); !setting.IsZero() {
				s.Checks = append(s.Checks, Check{Rule: rule, Setting: setting})
			}
		}
	}}
}
