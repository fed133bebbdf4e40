//go:build tools

package main

import (
	"fmt"
	"io/fs"
	"os"

	"rolewright/build"
	"rolewright/build/internal/corpus"
	"rolewright/build/source"
)

// A site of the larger size would take four times as long for each role if some stage went through all roles for each.
const smallShape, largeShape = 2000, 8000

// shapes prints what a role costs in sites of unusual shape, at two sizes. A ratio near 1 means that the number of
// roles doesn't matter.
func shapes(runs int, repository string) error {
	fmt.Printf("| shape | %d roles | %d roles | ratio |\n| --- | --- | --- | --- |\n", smallShape, largeShape)
	builtIn := os.DirFS(repository)
	for _, shape := range corpus.Shapes() {
		var few, many, ratios []float64
		for range runs {
			a, err := compileCost(shape, smallShape, builtIn)
			if err != nil {
				return err
			}
			b, err := compileCost(shape, largeShape, builtIn)
			if err != nil {
				return err
			}
			few, many, ratios = append(few, a), append(many, b), append(ratios, b/a)
		}
		fmt.Printf("| %s | %.0f µs | %.0f µs | %.2f |\n", shape.Name, median(few), median(many), median(ratios))
	}
	return nil
}

// compileCost is the CPU time, in microseconds per role, from the files of a site to the bytes of all its pages.
func compileCost(shape corpus.Shape, roles int, builtIn fs.FS) (micros float64, err error) {
	files := shape.Site(roles)
	c := measureStage("all", roles, func() { err = compile(files, builtIn) })
	if err != nil {
		err = fmt.Errorf("%s: %w", shape.Name, err)
	}
	return c.micros, err
}

// compile does it all at once: what some stage leaves to the next must not get out of sight.
func compile(files, builtIn fs.FS) error {
	tree, err := source.Read(files, builtIn)
	if err != nil {
		return err
	}
	r := build.Run(tree, build.Options{}, nil)
	if r.Site == nil {
		return fmt.Errorf("%s: %s", r.Diagnostics[0].Span.Path(), r.Diagnostics[0].Message)
	}
	return renderAll(r.Site)
}
