package hiring

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
)

// choiceIn returns the one of some choices that a text means: the same word written otherwise, which is certain, or
// another word for it.
func choiceIn(s string, choices []string) (choice string, certain bool) {
	plain := func(s string) string {
		return strings.NewReplacer(" ", "", "-", "", "_", "", "’", "", "'", "").Replace(strings.ToLower(s))
	}
	for _, c := range choices {
		if plain(c) == plain(s) {
			return c, true
		}
	}
	words := map[string]string{
		"behavioral": "behavioural", "office": "onsite", "inoffice": "onsite", "onpremises": "onsite", "homeoffice": "remote", "fullyremote": "remote",
		"permanent": "full-time", "vollzeit": "full-time", "teilzeit": "part-time", "freelance": "contract", "contractor": "contract", "fixedterm": "temporary",
		"intern": "internship", "published": "open", "active": "open", "live": "open", "archived": "closed", "filled": "closed", "annual": "year",
		"annually": "year", "yearly": "year", "peryear": "year", "annum": "year", "monthly": "month", "permonth": "month", "hourly": "hour", "perhour": "hour",
		"daily": "day", "weekly": "week", "resume": "cv", "references": "reference", "programme": "program", "personal": "individual", "knowledgetest": "knowledge",
		"technical": "knowledge", "coding": "exercise", "task": "exercise", "practical": "exercise", "casestudy": "exercise", "case": "exercise",
		"worksample": "exercise", "test": "exercise", "hypothetical": "situational", "behaviour": "behavioural", "behavior": "behavioural",
		"screen": "screening", "wfh": "remote", "telecommute": "remote", "inperson": "onsite", "onlocation": "onsite", "vorort": "onsite",
		"word": "docx", "doc": "docx", "excel": "xlsx", "xls": "xlsx", "archive": "zip", "kit": "zip",
		"temp": "temporary", "seasonal": "temporary", "public": "open", "wip": "draft", "inprogress": "draft", "ready": "template",
		"offen": "open", "ausgeschrieben": "open", "veröffentlicht": "open", "ouvert": "open", "entwurf": "draft", "brouillon": "draft",
		"geschlossen": "closed", "besetzt": "closed", "fermé": "closed", "pourvu": "closed", "vorlage": "template", "modèle": "template",
		"cdi": "full-time", "unbefristet": "full-time", "cdd": "temporary", "befristet": "temporary", "praktikum": "internship", "stage": "internship",
		"tempsplein": "full-time", "tempspartiel": "part-time", "surplace": "onsite", "sursite": "onsite", "präsenz": "onsite",
		"télétravail": "remote", "homebased": "remote", "hybride": "hybrid", "mobil": "remote",
		"yr": "year", "pa": "year", "p.a.": "year", "mo": "month", "hr": "hour", "h": "hour",
		"jahr": "year", "jährlich": "year", "projahr": "year", "an": "year", "année": "year", "annuel": "year", "paran": "year", "anno": "year", "año": "year",
		"monat": "month", "monatlich": "month", "promonat": "month", "mois": "month", "mensuel": "month", "parmois": "month", "mes": "month",
		"woche": "week", "wöchentlich": "week", "semaine": "week", "tag": "day", "jour": "day",
		"stunde": "hour", "std": "hour", "std.": "hour", "prostunde": "hour", "heure": "hour", "parheure": "hour", "hora": "hour", "ora": "hour",
	}
	if c := words[plain(s)]; slices.Contains(choices, c) {
		isSure := slices.Contains([]string{"behavioural", "year", "month", "week", "day", "hour"}, c) || translated[plain(s)]
		return c, isSure
	}
	return onlyChoiceIn(s, choices), false
}

// translated are words of other languages that mean just the same.
var translated = map[string]bool{
	"vollzeit": true, "teilzeit": true, "praktikum": true, "tempsplein": true, "tempspartiel": true,
	"vorort": true, "surplace": true, "sursite": true, "hybride": true, "télétravail": true,
}

// shareOfFull is how much of a full-time job it is.
var shareOfFull = regexp.MustCompile(`(?i)^(\d{1,3}) ?%|^([01](?:[.,]\d+)?) ?(?:FTE|VZÄ|ETP)`)

// onlyChoiceIn returns the only one of some choices that a text has in it: hybrid in “hybrid (2 days on site)”.
func onlyChoiceIn(s string, choices []string) string {
	if m := shareOfFull.FindStringSubmatch(s); m != nil && slices.Contains(choices, "part-time") {
		if m[1] == "100" || m[2] != "" && m[2][0] == '1' {
			return "full-time"
		}
		return "part-time"
	}
	found := ""
	words := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("(),;/", r) })
	for _, c := range choices {
		switch {
		case !slices.Contains(words, c):
		case found != "":
			return ""
		default:
			found = c
		}
	}
	return found
}
