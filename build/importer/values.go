package importer

import (
	"net/url"
	"regexp"
	"strings"
	"time"

	"rolewright/build/hiring"
	"rolewright/build/importer/document"
	"rolewright/build/markdown"
)

func oneLineUpTo(text string, most int) string {
	if text = document.OneLine(text); len(text) <= most {
		return text
	}
	return ""
}

// onlyDay is the day that a text means, if there is only one.
func onlyDay(text string) string {
	if days := hiring.DaysIn(text); len(days) == 1 {
		if t, err := time.Parse(time.DateOnly, days[0]); err == nil && t.Year() >= 1990 && t.Year() < 2200 {
			return days[0]
		}
	}
	return ""
}

var (
	employments = []string{"full-time", "part-time", "contract", "temporary", "internship"}
	workplaces  = []string{"onsite", "hybrid", "remote"}
	periods     = []string{"hour", "day", "week", "month", "year"}
	fullTime    = regexp.MustCompile(`(?i)\b(?:full[- ]?time|vollzeit|temps plein|tiempo completo|jornada completa|voltijd|fulltime)\b`)
	partTime    = regexp.MustCompile(`(?i)\b(?:part[- ]?time|teilzeit|temps partiel|tiempo parcial|media jornada|deeltijd|parttime)\b`)
)

func employmentIn(text string) string {
	full, part := fullTime.MatchString(text), partTime.MatchString(text)
	switch {
	case full && part:
		return ""
	case full:
		return "full-time"
	case part:
		return "part-time"
	case len(strings.Fields(text)) > 6:
		return ""
	}
	switch choice := hiring.ChoiceIn(text, employments); {
	case choice == "full-time" && !full: // “permanent” says nothing about hours
		return ""
	default:
		return choice
	}
}

func workplaceIn(text string) string {
	lower := strings.ToLower(text)
	if lower == "true" || lower == "yes" {
		return "remote"
	}
	if strings.Contains(lower, "hybrid") && !strings.Contains(lower, " or ") {
		return "hybrid"
	}
	if len(strings.Fields(text)) > 8 {
		return ""
	}
	return hiring.ChoiceIn(text, workplaces)
}

var emailInText = regexp.MustCompile(`[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+`)

func (m *mapper) applyTo(value string) bool {
	r := m.role
	if r.ApplyURL+r.ApplyEmail != "" {
		return r.ApplyURL == value || r.ApplyEmail == value
	}
	value = strings.TrimPrefix(value, "mailto:")
	switch u, err := url.Parse(value); {
	case markdown.IsEmail(value):
		r.ApplyEmail = value
	case err == nil && (u.Scheme == "https" || u.Scheme == "http") && document.IsLink(value) && !strings.ContainsAny(value, `"<>`):
		r.ApplyURL = value
	default:
		return false
	}
	return true
}
