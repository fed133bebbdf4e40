package careers

import (
	"cmp"
	"hash/fnv"
	"html"
	"strings"
	"time"
)

// The shape of Greenhouse's job board API (grnhse/greenhouse-api-docs, source/includes/job-board/_jobs.md, commit 0c37c31
// of 20 January 2026).

type greenhouseBoard struct {
	Jobs []greenhouseJob `json:"jobs"`
	Meta struct {
		Total int `json:"total"`
	} `json:"meta"`
}

type greenhouseJob struct {
	ID            uint64                 `json:"id"`
	InternalJobID *uint64                `json:"internal_job_id"`
	Title         string                 `json:"title"`
	UpdatedAt     string                 `json:"updated_at"`
	RequisitionID string                 `json:"requisition_id"`
	Location      greenhouseLocation     `json:"location"`
	AbsoluteURL   string                 `json:"absolute_url"`
	Language      string                 `json:"language"`
	Metadata      []string               `json:"metadata"`
	Content       string                 `json:"content"`
	Departments   []greenhouseDepartment `json:"departments"`
	Offices       []greenhouseOffice     `json:"offices"`
}

type greenhouseLocation struct {
	Name string `json:"name"`
}

type greenhouseDepartment struct {
	ID       uint64   `json:"id"`
	Name     string   `json:"name"`
	ParentID *uint64  `json:"parent_id"`
	ChildIDs []uint64 `json:"child_ids"`
}

type greenhouseOffice struct {
	ID       uint64   `json:"id"`
	Name     string   `json:"name"`
	Location string   `json:"location"`
	ParentID *uint64  `json:"parent_id"`
	ChildIDs []uint64 `json:"child_ids"`
}

func (p *planner) greenhouse(describe describe) greenhouseBoard {
	board := greenhouseBoard{Jobs: []greenhouseJob{}}
	for _, j := range p.postings {
		language, _ := j.Language.Base()
		entry := greenhouseJob{
			ID: numberFor(j.Reference), Title: j.Title, UpdatedAt: j.changed().Format(time.RFC3339), RequisitionID: j.ID, AbsoluteURL: p.Full(j.Path),
			Language: language.String(), Content: html.EscapeString(describe(j)), Departments: []greenhouseDepartment{}, Offices: []greenhouseOffice{},
		}
		var names []string
		for _, place := range j.Places {
			names = append(names, place.Name)
			office := greenhouseOffice{ID: numberFor(place.Name), Name: cmp.Or(place.City, place.Name), Location: place.Name, ChildIDs: []uint64{}}
			entry.Offices = append(entry.Offices, office)
		}
		semicolon := j.words.Say("common.semicolon")
		if len(names) == 0 {
			names = []string{j.words.Workplace("remote") + j.words.Say("common.colon") + strings.Join(j.RemoteNames, semicolon)}
		}
		entry.Location.Name = strings.Join(names, semicolon)
		if j.Family != "" {
			entry.Departments = append(entry.Departments, greenhouseDepartment{ID: numberFor(j.Family), Name: j.Family, ChildIDs: []uint64{}})
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
