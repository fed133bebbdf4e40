//go:build tools

package main

import (
	"fmt"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// hugo builds the sites of the trials with Hugo. It is nil where there is no Hugo.
type hugo struct {
	program, version string
	repository       string
	rows             []string
}

func findHugo(repository string) (*hugo, error) {
	program, err := exec.LookPath("hugo")
	if err != nil {
		return nil, nil
	}
	out, err := exec.Command(program, "version").Output()
	if err != nil {
		return nil, fmt.Errorf("hugo version: %w", err)
	}
	version, _, _ := strings.Cut(strings.TrimPrefix(string(out), "hugo "), " ")
	return &hugo{program: program, version: version, repository: repository}, nil
}

func (h *hugo) build(source, destination string) (sample, error) {
	return measured(h.program, "--quiet", "--source", source, "--destination", destination)
}

// hugoRun is a copy of Hugo's output, a cold build by rolewright, and two builds by Hugo, one right after the other.
type hugoRun struct{ copy, ours, cold, again sample }

func (h *hugo) run(s *trial, source, output, name string) (r hugoRun, err error) {
	if r.copy, err = s.copy(output); err != nil {
		return r, err
	}
	if r.ours, err = s.build(filepath.Join(s.folder, "ours-"+name))(); err != nil {
		return r, err
	}
	fresh := filepath.Join(s.folder, "hugo-"+name)
	if r.cold, err = h.build(source, fresh); err != nil {
		return r, err
	}
	r.again, err = h.build(source, fresh)
	return r, err
}

// add measures Hugo on the site of a trial. The row is printed later, so that the tables don't mix.
func (h *hugo) add(s *trial, runs int) error {
	if h == nil {
		return nil
	}
	source, output := filepath.Join(s.folder, "hugo"), filepath.Join(s.folder, "hugo-site")
	if err := h.write(s, source); err != nil {
		return err
	}
	if _, err := h.build(source, output); err != nil {
		return err
	}
	if err := sameDocuments(output, s.roles); err != nil {
		return err
	}
	all := make([]hugoRun, runs)
	for i := range all {
		var err error
		if all[i], err = h.run(s, source, output, strconv.Itoa(i)); err != nil {
			return err
		}
	}
	h.rows = append(h.rows, hugoRow(s.roles, output, all))
	return nil
}

// hugoRow is a row of Hugo's table. Each ratio is the median of those within single runs.
func hugoRow(roles int, output string, runs []hugoRun) string {
	column := func(which func(*hugoRun) sample) string {
		var walls []time.Duration
		var toCopy, toOurs []float64
		for i := range runs {
			r := &runs[i]
			wall := which(r).wall
			walls = append(walls, wall)
			toCopy = append(toCopy, float64(wall)/float64(r.copy.wall))
			toOurs = append(toOurs, float64(wall)/float64(r.ours.wall))
		}
		return fmt.Sprintf("%s | %.2f", figures{wall: median(walls), ratio: median(toCopy)}, median(toOurs))
	}
	var copies []time.Duration
	var memory []int64
	for _, r := range runs {
		copies, memory = append(copies, r.copy.wall), append(memory, r.cold.memory)
	}
	pages, bytes := size(output)
	return fmt.Sprintf("| %d | %d | %.0f | %s | %s | %s | %.0f MB |", roles, pages, float64(bytes)/1e6, median(copies).Round(time.Millisecond),
		column(func(r *hugoRun) sample { return r.cold }), column(func(r *hugoRun) sample { return r.again }), float64(median(memory))/1e6)
}

func (h *hugo) print() {
	if h == nil {
		fmt.Printf("There is no hugo on the PATH to compare with.\n\n")
		return
	}
	fmt.Printf("Hugo %s on the same roles, with one guide and one page of scorecards for each. «Ours» is rolewright's cold build in the same run.\n\n", h.version)
	fmt.Println("| roles | pages | MB written | cp -r | cold build | to ours | nothing changed | to ours | peak memory |")
	fmt.Println("| --- | --- | --- | --- | --- | --- | --- | --- | --- |")
	for _, row := range h.rows {
		fmt.Println(row)
	}
	fmt.Println()
}
