//go:build tools

package main

import (
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"time"

	"rolewright/build/internal/corpus"
)

// sample is one finished run of a command.
type sample struct {
	wall   time.Duration
	memory int64 // peak, in bytes
}

// measured runs a command. Linux counts into its peak what this process had when it started the command, so that this
// process must never have been large before.
func measured(name string, args ...string) (sample, error) {
	c := exec.Command(name, args...)
	start := time.Now()
	out, err := c.CombinedOutput()
	if err != nil {
		return sample{}, fmt.Errorf("%s: %w\n%s", name, err, out)
	}
	s := sample{wall: time.Since(start)}
	s.memory = peakOf(c.ProcessState)
	return s, nil
}

func median[T int64 | float64 | time.Duration](values []T) T {
	slices.Sort(values)
	return values[len(values)/2]
}

// pairs runs a command so many times, each after a copy of the output, and returns the medians of both and of their ratio.
func (s *trial) pairs(runs int, prepare func(i int) error, command func() (sample, error)) (row figures, err error) {
	var copies, walls []time.Duration
	var ratios []float64
	var memory []int64
	for i := range runs {
		if err := prepare(i); err != nil {
			return row, err
		}
		c, err := s.copy(filepath.Join(s.folder, "site"))
		if err != nil {
			return row, err
		}
		r, err := command()
		if err != nil {
			return row, err
		}
		copies, walls, memory = append(copies, c.wall), append(walls, r.wall), append(memory, r.memory)
		ratios = append(ratios, float64(r.wall)/float64(c.wall))
	}
	return figures{copy: median(copies), wall: median(walls), ratio: median(ratios), memory: median(memory)}, nil
}

type figures struct {
	copy, wall time.Duration
	ratio      float64
	memory     int64
}

func (f figures) String() string {
	return fmt.Sprintf("%s (%.2f ×)", f.wall.Round(time.Millisecond), f.ratio)
}

// copy times `cp -r` of an output into a new folder. Old copies stay: removing a big tree slows the file system for minutes.
func (s *trial) copy(output string) (sample, error) {
	s.copies++
	return measured("cp", "-r", output, filepath.Join(s.folder, fmt.Sprintf("copy-%d", s.copies)))
}

func (s *trial) build(destination string) func() (sample, error) {
	return func() (sample, error) { return measured(s.program, "build", "-q", "-s", s.folder, "-d", destination) }
}

// measures are the figures of one size of a site.
type measures struct {
	roles, pages               int
	bytes                      int64
	cold, again, edited, check figures
}

func (m measures) String() string {
	return fmt.Sprintf("| %d | %d | %.0f | %s | %s | %s | %s | %s | %.0f MB |", m.roles, m.pages, float64(m.bytes)/1e6,
		m.cold.copy.Round(time.Millisecond), m.cold, m.again, m.edited, m.check, float64(m.cold.memory)/1e6)
}

func (s *trial) measure(runs int) (m measures, err error) {
	main := filepath.Join(s.folder, "site")
	if _, err := s.build(main)(); err != nil {
		return m, err
	}
	nothing := func(int) error { return nil }
	fresh := ""
	m.cold, err = s.pairs(runs, func(i int) error { fresh = filepath.Join(s.folder, fmt.Sprintf("cold-%d", i)); return nil },
		func() (sample, error) { return s.build(fresh)() })
	if err != nil {
		return m, err
	}
	if m.again, err = s.pairs(runs, nothing, s.build(main)); err != nil {
		return m, err
	}
	if m.edited, err = s.pairs(runs, s.edit, s.build(main)); err != nil {
		return m, err
	}
	m.check, err = s.pairs(runs, nothing, func() (sample, error) { return measured(s.program, "check", "-q", "-s", s.folder) })
	m.roles = s.roles
	m.pages, m.bytes = size(main)
	return m, err
}

// edit changes a sentence of one role.
func (s *trial) edit(i int) error {
	role := i % s.roles
	at := filepath.Join(s.folder, "roles", corpus.RoleID(role)+".md")
	return os.WriteFile(at, []byte(corpus.Role(role)+fmt.Sprintf("\nEdited %d times.\n", i+1)), 0o666)
}

func size(folder string) (pages int, bytes int64) {
	_ = filepath.WalkDir(folder, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		if info, err := entry.Info(); err == nil {
			bytes += info.Size()
		}
		if filepath.Ext(name) == ".html" {
			pages++
		}
		return nil
	})
	return pages, bytes
}
