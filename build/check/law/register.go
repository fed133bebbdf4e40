package law

import (
	_ "embed"
	"encoding/csv"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"rolewright/build/source"
)

// register lists the laws and studies that rules rest on: what each says, where and from when, its source, when it was
// checked and when it has to be checked again. It is data, so that somebody who reads law and no Go can keep it. A list
// in a field has | between its items; what is empty holds for everybody. A row without demands is no law about postings.
//
//go:embed facts.csv
var register string

// rows are the rows of the register, by column. A mistake in it is one in the program.
var rows = sync.OnceValue(func() []map[string]string {
	lines, err := csv.NewReader(strings.NewReader(register)).ReadAll()
	if err != nil {
		panic(err)
	}
	all := make([]map[string]string, len(lines)-1)
	for i, line := range lines[1:] {
		all[i] = make(map[string]string, len(line))
		for column, value := range line {
			all[i][lines[0][column]] = value
		}
	}
	return all
})

// known are the laws about postings that the program knows.
var known = sync.OnceValue(func() []Law {
	var laws []Law
	for _, row := range rows() {
		if row["demands"] != "" {
			laws = append(laws, newLaw(row))
		}
	}
	return laws
})

func newLaw(row map[string]string) Law {
	list := func(column string) []string {
		return strings.FieldsFunc(row[column], func(c rune) bool { return c == '|' })
	}
	severities := map[string]source.Severity{"error": source.Error, "warning": source.Warning, "info": source.Info}
	severity, ok := severities[row["severity"]]
	if !ok {
		panic(fmt.Sprintf("facts.csv: the law %s has no severity", row["id"]))
	}
	return Law{
		ID: row["id"], Name: row["place"],
		Countries: list("countries"), Regions: list("regions"), cities: list("cities"), Needs: list("demands"),
		From: day(row["from"]), until: day(row["until"]), enforced: day(row["enforced_from"]),
		Widest: amount(row["widest"]), WidestUnlessOver: amount(row["widest_unless_over"]), Currency: row["currency"],
		threshold: int(amount(row["threshold"])), counted: row["counted"],
		Severity: severity, Cite: row["law"], address: row["address"], Checked: day(row["checked"]), isVerified: row["status"] != unverified,
		remote: row["remote"], fixedTerm: row["fixed_term"] == "yes",
	}
}

// unverified is the status of a row whose source nobody could read.
const unverified = "not verified"

func day(text string) time.Time {
	if text == "" {
		return time.Time{}
	}
	return certain(time.Parse(time.DateOnly, text))
}

func amount(text string) float64 {
	if text == "" {
		return 0
	}
	return certain(strconv.ParseFloat(text, 64))
}

func certain[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

// idsOf lists the ids of laws.
func idsOf(laws []Law) []string {
	var ids []string
	for i := range laws {
		ids = append(ids, laws[i].ID)
	}
	return slices.Clip(ids)
}
