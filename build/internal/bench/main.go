// Bench measures whole builds of generated sites against `cp -r` of what they write, and the CPU and memory of each stage.
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

	"rolewright/build/internal/corpus"
)

func main() {
	log.SetFlags(0)
	sizes := flag.String("roles", "100,1000,10000", "numbers of roles, with commas")
	runs := flag.Int("runs", 5, "pairs of runs for each figure")
	repository := flag.String("repository", ".", "the `folder` of rolewright's sources")
	flag.Parse()
	if err := run(*sizes, *runs, *repository); err != nil {
		log.Fatal("bench: ", err)
	}
}

func run(sizes string, runs int, repository string) error {
	work, err := os.MkdirTemp("", "rolewright-bench-")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(work) }()
	program := filepath.Join(work, "rolewright")
	compile := exec.Command("go", "build", "-o", program, ".")
	compile.Dir = repository
	if out, err := compile.CombinedOutput(); err != nil {
		return fmt.Errorf("go build: %w\n%s", err, out)
	}
	fmt.Printf("%s, %d cores, %s/%s. Times are medians of %d runs; × is the ratio to `cp -r` of the same output.\n\n", runtime.Version(), runtime.GOMAXPROCS(0), runtime.GOOS, runtime.GOARCH, runs)
	fmt.Println("| roles | pages | MB written | cp -r | cold build | nothing changed | one role changed | check | peak memory |")
	fmt.Println("| --- | --- | --- | --- | --- | --- | --- | --- | --- |")
	var numbers []int
	for _, field := range strings.Split(sizes, ",") {
		n, err := strconv.Atoi(strings.TrimSpace(field))
		if err != nil {
			return err
		}
		numbers = append(numbers, n)
		s := &trial{folder: filepath.Join(work, field), roles: n, program: program}
		if err := s.write(); err != nil {
			return err
		}
		row, err := s.measure(runs)
		if err != nil {
			return err
		}
		fmt.Println(row)
		if err := os.RemoveAll(s.folder); err != nil {
			return err
		}
	}
	fmt.Println()
	return stages(numbers, repository)
}

// trial is a generated site on the disk.
type trial struct {
	folder  string
	roles   int
	program string
	copies  int
}

func (s *trial) write() error {
	for name, file := range corpus.Site(s.roles) {
		at := filepath.Join(s.folder, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(at), 0o777); err != nil {
			return err
		}
		if err := os.WriteFile(at, file.Data, 0o666); err != nil {
			return err
		}
	}
	return nil
}
