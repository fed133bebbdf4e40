//go:build tools

// Bench measures whole builds of generated sites against `cp -r` of what they write, and the CPU and memory of each stage.
// If there is a Hugo, it measures that on the same roles; and it looks whether unusual sites cost more the larger they are.
//
// The machine's speed drifts, so only ratios within one run are worth quoting: each build is paired with a copy that
// runs right before it, and the median of the pairs is printed. Run it with `make bench`.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
)

func main() {
	log.SetFlags(0)
	sizes := flag.String("roles", "100,1000,10000", "numbers of roles, with commas")
	only := flag.Bool("saves", false, "measure only how soon a save is served")
	take := flag.Int("downloads", 0, "measure only what downloads cost, with so many `roles`")
	runs := flag.Int("runs", 5, "pairs of runs for each figure")
	repository := flag.String("repository", ".", "the `folder` of rolewright's sources")
	flag.Parse()
	if *only {
		if _, err := saves(*repository); err != nil {
			log.Fatal("bench: ", err)
		}
		return
	}
	if *take > 0 {
		if err := downloads(*take, *runs, *repository); err != nil {
			log.Fatal("bench: ", err)
		}
		return
	}
	if err := run(*sizes, *runs, *repository); err != nil {
		log.Fatal("bench: ", err)
	}
}

func run(sizes string, runs int, repository string) error {
	numbers, err := parseSizes(sizes)
	if err != nil {
		return err
	}
	fmt.Printf("%s, %d cores, %s/%s. Times are medians of %d runs; × is the ratio to `cp -r` of the same output.\n\n", runtime.Version(), runtime.GOMAXPROCS(0), runtime.GOOS, runtime.GOARCH, runs)
	// Whole builds come first, while this process is small: see measured.
	built, err := wholeBuilds(numbers, runs, repository)
	if err != nil {
		return err
	}
	saved, err := saves(repository)
	if err != nil {
		return err
	}
	printTargets(built, saved)
	if err := downloads(1000, runs, repository); err != nil {
		return err
	}
	if err := stages(numbers, repository); err != nil {
		return err
	}
	fmt.Println()
	return shapes(runs, repository)
}

func parseSizes(sizes string) (numbers []int, err error) {
	for _, field := range strings.Split(sizes, ",") {
		n, err := strconv.Atoi(strings.TrimSpace(field))
		if err != nil {
			return nil, err
		}
		numbers = append(numbers, n)
	}
	return numbers, nil
}

// wholeBuilds prints a row for each size, and the rows of Hugo below them.
func wholeBuilds(numbers []int, runs int, repository string) ([]measures, error) {
	b, err := newBench(repository)
	if err != nil {
		return nil, err
	}
	var all []measures
	defer b.close()
	fmt.Println("| roles | pages | MB written | cp -r | cold build | nothing changed | one role changed | check | peak memory |")
	fmt.Println("| --- | --- | --- | --- | --- | --- | --- | --- | --- |")
	for _, n := range numbers {
		s := b.trial(n)
		row, err := s.row(runs)
		if err != nil {
			return nil, err
		}
		fmt.Println(row)
		all = append(all, row)
		if err := b.rival.add(s, runs); err != nil {
			return nil, err
		}
		if err := os.RemoveAll(s.folder); err != nil {
			return nil, err
		}
	}
	fmt.Println()
	b.rival.print()
	return all, nil
}

// bench is what all measurements of whole programs need: a folder to work in, the program, and Hugo if there is one.
type bench struct {
	work, program string
	rival         *hugo
}

func newBench(repository string) (*bench, error) {
	work, err := os.MkdirTemp("", "rolewright-bench-")
	if err != nil {
		return nil, err
	}
	b := &bench{work: work}
	if b.program, err = compileProgram(work, repository); err == nil {
		b.rival, err = findHugo(repository)
	}
	if err != nil {
		b.close()
		return nil, err
	}
	return b, nil
}

func (b *bench) close() { _ = os.RemoveAll(b.work) }

// trial is a site of so many roles, still to be written.
func (b *bench) trial(roles int) *trial {
	return &trial{folder: filepath.Join(b.work, strconv.Itoa(roles)), roles: roles, program: b.program}
}

func compileProgram(work, repository string) (program string, err error) {
	program = filepath.Join(work, "rolewright")
	compile := exec.Command("go", "build", "-o", program, ".")
	compile.Dir = repository
	if out, err := compile.CombinedOutput(); err != nil {
		return "", fmt.Errorf("go build: %w\n%s", err, out)
	}
	return program, nil
}
