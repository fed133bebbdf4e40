package careers

import (
	"hash/fnv"
	"html"
	"strings"
	"time"
)

// The shape of Greenhouse's job board API (grnhse/greenhouse-api-docs, job board, list jobs)

type greenhouseBoard struct {
	Jobs []greenhouseJob `json:"jobs"`
	Meta struct {
		Total int `json:"total"`
	} `json:"meta"`
}

type greenhouseJob struct {
	ID            uint64             `json:"id"`
	InternalJobID *uint64            `json:"internal_job_id"`
	Title         string             `json:"title"`
	UpdatedAt     string             `json:"updated_at"`
	RequisitionID string             `json:"requisition_id"`
	Location      greenhouseLocation `json:"location"`
	AbsoluteURL   string             `json:"absolute_url"`
	Language      string             `json:"language"`
	Metadata      []string           `json:"metadata"`
	Content       string             `json:"content"`
	Departments   []greenhouseGroup  `json:"departments"`
	Offices       []greenhouseGroup  `json:"offices"`
}

type greenhouseLocation struct {
	Name string `json:"name"`
}

type greenhouseGroup struct {
	ID   uint64 `json:"id"`
	Name string `json:"name"`
}

func (p *planner) greenhouse(describe describe) greenhouseBoard {
	var board greenhouseBoard
	board.Jobs = []greenhouseJob{}
	language, _ := p.kit.Settings.Language.Base()
	for _, j := range p.postings {
		var names []string
		entry := greenhouseJob{
			ID: numberFor(j.ID), Title: j.Title, UpdatedAt: j.changed().Format(time.RFC3339), RequisitionID: j.ID, AbsoluteURL: p.Full(jobPath(j.ID)),
			Language: language.String(), Content: html.EscapeString(describe(j)), Departments: []greenhouseGroup{}, Offices: []greenhouseGroup{},
		}
		for _, place := range j.Places {
			names = append(names, place.Name)
			entry.Offices = append(entry.Offices, greenhouseGroup{numberFor(place.Name), place.Name})
		}
		if len(names) == 0 {
			names = []string{"Remote: " + strings.Join(j.CountryNames, ", ")}
		}
		entry.Location.Name = strings.Join(names, "; ")
		if j.Family != "" {
			entry.Departments = append(entry.Departments, greenhouseGroup{numberFor(j.Family), j.Family})
		}
		board.Jobs = append(board.Jobs, entry)
	}
	board.Meta.Total = len(board.Jobs)
	return board
}

// numberFor makes a number that stays the same out of a name. It has 53 bits, as many as JavaScript can tell apart.
func numberFor(name string) uint64 {
	hash := fnv.New64a()
	_, _ = hash.Write([]byte(name))
	return hash.Sum64() >> 11
}
