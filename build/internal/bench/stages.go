//go:build tools

package main

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"runtime"
	"time"

	"rolewright/build/check"
	"rolewright/build/front"
	"rolewright/build/hiring"
	"rolewright/build/internal/corpus"
	"rolewright/build/page"
	"rolewright/build/site"
	"rolewright/build/source"
)

// stages prints what each stage of the compiler costs, in this process and per role.
func stages(numbers []int, repository string) error {
	fmt.Println("| stage | " + header(numbers))
	for range len(numbers) + 1 {
		fmt.Print("| --- ")
	}
	fmt.Println("|")
	columns := make([][]cost, len(numbers))
	for i, n := range numbers {
		c, err := costs(corpus.Site(n), os.DirFS(repository), n)
		if err != nil {
			return err
		}
		columns[i] = c
	}
	for row := range columns[0] {
		fmt.Printf("| %s ", columns[0][row].stage)
		for _, c := range columns {
			fmt.Printf("| %.0f µs, %.0f allocations, %.0f KB ", c[row].micros, c[row].allocations, c[row].bytes/1024)
		}
		fmt.Println("|")
	}
	return nil
}

func header(numbers []int) (s string) {
	for _, n := range numbers {
		s += fmt.Sprintf("%d roles | ", n)
	}
	return s
}

// cost is what a stage takes per role: CPU time on all cores, and what it allocates.
type cost struct {
	stage                      string
	micros, allocations, bytes float64
}

func costs(files, builtIn fs.FS, roles int) ([]cost, error) {
	var all []cost
	var tree *source.Tree
	var k *hiring.Catalog
	var plan *page.SitePlan
	var built *site.Site
	var err error
	step := func(stage string, work func()) { all = append(all, measureStage(stage, roles, work)) }
	step("read", func() { tree, err = source.Read(files, builtIn) })
	if err != nil {
		return nil, err
	}
	step("front matter", func() { parseAll(tree) })
	step("load (front matter, decoding, Markdown, linking)", func() { k, _ = hiring.Load(tree, nil) })
	step("check", func() { check.All(k, nil, time.Now(), nil) })
	step("plan", func() { plan, _ = page.Plan(k, page.Options{}) })
	step("render", func() {
		built, _ = site.New(tree, plan, nil)
		err = renderAll(built)
	})
	return all, err
}

func parseAll(tree *source.Tree) {
	for _, f := range tree.Under(source.RolesFolder) {
		front.Parse(f, front.Form{})
	}
}

func renderAll(s *site.Site) error {
	var b bytes.Buffer
	outputs := s.Outputs()
	for i := range outputs {
		b.Reset()
		if err := s.Render(&outputs[i], &b); err != nil {
			return err
		}
	}
	return nil
}

func measureStage(stage string, roles int, work func()) cost {
	runtime.GC()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	start := cpu()
	work()
	used := cpu() - start
	runtime.ReadMemStats(&after)
	per := 1 / float64(roles)
	return cost{stage: stage, micros: float64(used.Microseconds()) * per,
		allocations: float64(after.Mallocs-before.Mallocs) * per, bytes: float64(after.TotalAlloc-before.TotalAlloc) * per}
}
