package hiring

import (
	"archive/zip"
	_ "embed"
	"io"
	"strings"
	"time"

	"rolewright/build/front"
	"rolewright/build/source"
)

// The rules of all time zones come with the program, since those of the system it runs on would make the same files
// different sites. Copied from lib/time of the Go distribution; the database is in the public domain.
//
//go:embed zoneinfo.zip
var zoneinfo string

//go:embed zones.txt
var zonesOfCountries string

// Zone returns a time zone by its IANA name, such as Europe/Berlin, or nil when there is none of that name.
func Zone(name string) *time.Location {
	archive, err := zip.NewReader(strings.NewReader(zoneinfo), int64(len(zoneinfo)))
	if err != nil {
		return nil
	}
	f, err := archive.Open(name)
	if err != nil {
		return nil
	}
	defer func() { _ = f.Close() }()
	data, err := io.ReadAll(f)
	if err != nil {
		return nil
	}
	zone, err := time.LoadLocationFromTZData(name, data)
	if err != nil { // a folder of zones, such as Europe
		return nil
	}
	return zone
}

// ZoneOf returns the time zone of a country (ISO 3166-1 alpha-2), or nil when its clocks don't all show the same time.
func ZoneOf(country string) *time.Location {
	for line := range strings.Lines(zonesOfCountries) {
		area, zones, _ := strings.Cut(strings.TrimSpace(line), ": ")
		for zone := range strings.SplitSeq(zones, ", ") {
			if code, place, _ := strings.Cut(zone, " "); code == country {
				return Zone(area + "/" + place)
			}
		}
	}
	return nil
}

func zoneNames() []string {
	archive, err := zip.NewReader(strings.NewReader(zoneinfo), int64(len(zoneinfo)))
	if err != nil {
		return nil
	}
	var names []string
	for _, f := range archive.File {
		if !strings.HasSuffix(f.Name, "/") {
			names = append(names, f.Name)
		}
	}
	return names
}

func timeZone() target[settingsFile] {
	return target[settingsFile]{typ: ZoneType, set: func(d *decoder, key string, v front.Value, s *settingsFile) {
		t, ok := d.scalar(key, v, "a time zone")
		if !ok {
			return
		}
		if s.TimeZone, s.Zone = t, Zone(t.Value); s.Zone != nil {
			return
		}
		finding := d.found.Add(unknownZone, t.Span, "“%s” isn't a time zone", t.Value)
		if near := source.Nearest(t.Value, zoneNames()); near != "" {
			finding.Help("did you mean %s?", near)
			return
		}
		finding.Help("write its IANA name, such as Europe/Berlin or America/New_York")
	}}
}
