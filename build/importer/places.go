package importer

import (
	"cmp"
	"regexp"
	"strings"

	"rolewright/build/hiring"
	"rolewright/build/importer/document"
)

// cities are large ones whose name leaves no doubt which country is meant, in the languages of the headings.
var cities = func() map[string]string {
	all := make(map[string]string)
	for country, names := range map[string]string{
		"DE": "berlin hamburg münchen munich köln cologne frankfurt stuttgart düsseldorf leipzig dresden hannover nürnberg nuremberg bremen karlsruhe mannheim freiburg bonn",
		"AT": "wien vienna graz linz salzburg innsbruck", "CH": "zürich zurich genf genève geneva basel bern lausanne zug",
		"GB": "london edinburgh glasgow leeds", "IE": "dublin", "FR": "paris lyon marseille toulouse lille nantes bordeaux strasbourg",
		"ES": "madrid barcelona sevilla seville bilbao málaga", "NL": "amsterdam rotterdam utrecht eindhoven groningen", "BE": "brussels bruxelles brussel antwerpen antwerp gent",
		"PT": "lisbon lisboa porto", "IT": "milano milan roma", "DK": "copenhagen", "SE": "stockholm", "NO": "oslo", "FI": "helsinki", "PL": "warsaw warszawa kraków",
		"US": "chicago seattle boston denver austin", "CA": "toronto montreal montréal vancouver", "AU": "sydney", "SG": "singapore", "IN": "bangalore bengaluru mumbai",
	} {
		for name := range strings.FieldsSeq(names) {
			all[name] = country
		}
	}
	all["new york"], all["new york city"], all["san francisco"], all["los angeles"] = "US", "US", "US", "US"
	return all
}()

// states are the codes of those of the United States, with the district of the capital.
var states = strings.Fields("AL AK AZ AR CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA RI SC SD TN TX UT VA VT WA WI WV WY")

var (
	// severalCountries is a part of the world from where somebody can work. Which countries are meant, nobody has said.
	severalCountries = regexp.MustCompile(`(?i)^(?:within |in |from )?(?:the )?(?:eu|eea|europe|european union|emea|dach|apac|americas|north america|latam|worldwide|global|anywhere|any country|europa|weltweit|ue|monde entier)$`)
	departement      = regexp.MustCompile(`\s*\(\d{2,5}\)`) // behind a town in France
	placeSeparator   = regexp.MustCompile(`\s*(?:;|\||\n|•|·| or | oder | ou | / )\s*`)
	remoteWord       = regexp.MustCompile(`(?i)^(?:fully |100% )?(?:remote|home ?office|télétravail|remoto|thuiswerken)\b`)
	hybridWord       = regexp.MustCompile(`(?i)\bhybrid\w*\b`)
	inBrackets       = regexp.MustCompile(`^(.*?)\s*\(([^()]*)\)\s*$`)
	remoteFirst      = regexp.MustCompile(`(?i)^(?:fully |100% )?remote\s*[-–,(:]?\s*(?:in\s+)?`)
)

// location reads places such as “Hamburg, Germany; Austin, TX” and “Remote (US)”. It reports false unless it knows the
// country of each.
func (m *mapper) location(value string) bool {
	r := m.role
	var w whereabouts
	value = departement.ReplaceAllString(value, "")
	for text := range strings.SplitSeq(placeSeparator.ReplaceAllString(value, ";"), ";") {
		if text = strings.TrimSpace(text); text != "" && !w.add(text) {
			return false
		}
	}
	if len(w.places) == 0 && w.workplace == "" || len(w.places)+len(r.Places) > hiring.MaxItems || len(r.Places) > 0 && m.doc.Job.Places != nil {
		return len(w.places) > 0 && len(r.Places) > 0
	}
	if w.workplace == "remote" && len(w.places) > 0 { // either may be meant
		return false
	}
	for _, p := range w.places {
		if !contains(r.Places, p) {
			r.Places = append(r.Places, p)
		}
	}
	if r.Workplace == "" {
		r.Workplace = w.workplace
	}
	r.RemoteCountries = append(r.RemoteCountries, w.countries...)
	return true
}

// whereabouts are what a line says of where the work is.
type whereabouts struct {
	places    []document.Place
	countries []string // to work from at home
	workplace string
}

// add takes up one of the places that a line names, and reports whether it is understood.
func (w *whereabouts) add(text string) bool {
	if hybridWord.MatchString(text) {
		w.workplace = "hybrid"
		if text = strings.Trim(hybridWord.ReplaceAllString(text, ""), " ()-–,:"); text == "" {
			return true
		}
	}
	if !remoteWord.MatchString(text) {
		place, ok := placeIn(text)
		if ok {
			w.places = append(w.places, place)
		}
		return ok
	}
	if where := strings.Trim(remoteFirst.ReplaceAllString(text, ""), " ()"); where != "" {
		if code := hiring.CountryIn(where); code != "" {
			w.countries = append(w.countries, code)
		} else if !severalCountries.MatchString(where) {
			return false
		}
	}
	w.workplace = cmp.Or(w.workplace, "remote")
	return true
}

func contains(places []document.Place, p document.Place) bool {
	for _, other := range places {
		if other == p {
			return true
		}
	}
	return false
}

// placeIn reads one place, and reports false when its country isn't plain.
func placeIn(text string) (document.Place, bool) {
	if m := inBrackets.FindStringSubmatch(text); m != nil {
		text = m[1] + ", " + m[2]
	}
	parts := strings.Split(text, ",")
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	last := parts[len(parts)-1]
	if len(parts) > 3 || strings.ContainsAny(text, "0123456789:") || len(text) > 100 {
		return document.Place{}, false
	}
	if len(parts) == 1 {
		if code := cities[strings.ToLower(last)]; code != "" {
			return document.Place{City: last, Country: code}, true
		}
		code := hiring.CountryIn(last)
		return document.Place{Country: code}, code != ""
	}
	place := document.Place{City: parts[0]}
	if len(parts) == 3 {
		place.Region = parts[1]
	}
	for _, state := range states {
		if last == state && len(parts) == 2 {
			place.Region, place.Country = state, "US"
			return place, true
		}
	}
	place.Country = hiring.CountryIn(last)
	return place, place.Country != ""
}
