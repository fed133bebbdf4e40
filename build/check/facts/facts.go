// Package facts is the register of what rules rest on: laws, studies, guidance and standards.
package facts

import (
	_ "embed"
	"encoding/csv"
	"fmt"
	"strconv"
	"strings"
	"sync"
	"time"
)

// table says of each fact what it claims, where and from when it holds, its source, when that was checked and when it has
// to be checked again. It is data, so that somebody who reads law and no Go can keep it. A list in a field has | between
// its items; what is empty holds for everybody. Only laws about postings say in `demands` what they want.
//
//go:embed facts.csv
var table string

// Fact is a row of the register.
type Fact struct {
	ID      string // such as US-CA for a law and campion-1997 for a study
	Claim   string // what rules take from it, in a sentence
	Place   string // where a law about postings holds, as in “the law of …”
	Cite    string // the name of the law, or the authors, the year and the journal
	Address string // of the source, beginning with https://
	Status  string // such as “in force”, “enacted”, “published”, “disputed” or [NotVerified]
	Checked time.Time
	columns map[string]string
}

// NotVerified is the status of a fact whose source nobody has read for this register.
const NotVerified = "not verified"

// All are the facts in the order of the register. A mistake in it is one in the program.
var All = sync.OnceValue(func() []Fact {
	lines, err := csv.NewReader(strings.NewReader(table)).ReadAll()
	if err != nil {
		panic(err)
	}
	all := make([]Fact, len(lines)-1)
	for i, line := range lines[1:] {
		columns := make(map[string]string, len(line))
		for column, value := range line {
			columns[lines[0][column]] = value
		}
		f := &all[i]
		f.columns = columns
		f.ID, f.Claim, f.Place, f.Cite = columns["id"], columns["claim"], columns["place"], columns["cite"]
		f.Address, f.Status, f.Checked = columns["address"], columns["status"], f.Day("checked")
	}
	return all
})

// Text is what a column holds.
func (f *Fact) Text(column string) string { return f.columns[column] }

// List is what a column holds, item by item.
func (f *Fact) List(column string) []string {
	return strings.FieldsFunc(f.columns[column], func(c rune) bool { return c == '|' })
}

// Day is a day in a column, or the zero time.
func (f *Fact) Day(column string) time.Time {
	if f.columns[column] == "" {
		return time.Time{}
	}
	return certain(time.Parse(time.DateOnly, f.columns[column]))
}

// Amount is a number in a column, or 0.
func (f *Fact) Amount(column string) float64 {
	if f.columns[column] == "" {
		return 0
	}
	return certain(strconv.ParseFloat(f.columns[column], 64))
}

func certain[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

// Cited is the `Source` of a rule: what the rule takes from facts, in a sentence or none, and under it a line for each
// fact, with its source and when that was checked.
func Cited(what string, ids ...string) string {
	lines := []string{what}
	for _, id := range ids {
		lines = append(lines, named(id).line())
	}
	return strings.Join(lines, "\n")
}

func named(id string) *Fact {
	all := All()
	for i := range all {
		if all[i].ID == id {
			return &all[i]
		}
	}
	panic(fmt.Sprintf("facts.csv has no %s", id))
}

func (f *Fact) line() string {
	name := f.Cite
	if f.Place != "" {
		name = f.Place + ", " + f.Cite
	}
	return fmt.Sprintf("%s: %s; %s; %s", f.ID, name, f.Address, f.CheckedOn())
}

// CheckedOn says when somebody last read the source of a fact.
func (f *Fact) CheckedOn() string {
	day := f.Checked.Format(time.DateOnly)
	switch {
	case f.Status == NotVerified:
		return "not verified, last looked up on " + day
	case f.isBare():
		return "checked on " + day + " (page not recorded)"
	}
	return "checked on " + day
}

// isBare reports whether the address names a website only, and not the page that was read there.
func (f *Fact) isBare() bool {
	_, page, _ := strings.Cut(strings.TrimPrefix(f.Address, "https://"), "/")
	return page == ""
}
