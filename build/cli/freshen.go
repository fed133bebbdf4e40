package cli

import (
	"regexp"
	"strings"
	"time"

	"rolewright/build/hiring"
)

// freshen moves the dates of the starter's roles, so that the last of those that lie in the past is today and a new
// site is as fresh in ten years as on the day on which the starter was written. The distances between them stay.
func freshen(roles map[string]string, today time.Time) {
	var last time.Time
	eachDate(roles, func(key string, day time.Time) string {
		if key != "closes" && day.After(last) {
			last = day
		}
		return day.Format(time.DateOnly)
	})
	eachDate(roles, func(_ string, day time.Time) string {
		return today.Add(day.Sub(last)).Format(time.DateOnly)
	})
}

// eachDate gives each the dates in the front matter of some files, with their keys, and puts what it returns instead.
func eachDate(files map[string]string, each func(key string, day time.Time) string) {
	var keys []string
	for _, f := range hiring.RoleFields() {
		if f.Type == hiring.DateType {
			keys = append(keys, f.Key)
		}
	}
	line := regexp.MustCompile(`(?m)^(` + strings.Join(keys, "|") + `): (\d{4}-\d\d-\d\d)$`)
	for name, text := range files {
		files[name] = line.ReplaceAllStringFunc(text, func(found string) string {
			key, date, _ := strings.Cut(found, ": ")
			day, err := time.Parse(time.DateOnly, date)
			if err != nil {
				return found
			}
			return key + ": " + each(key, day)
		})
	}
}
