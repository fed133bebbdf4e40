//go:build tools

package main

import (
	"fmt"
	"os"
	"path/filepath"
)

// downloads prints what a cold build costs with all files to take along, against one without them. The two are measured
// in turns.
func downloads(roles, runs int, repository string) error {
	b, err := newBench(repository)
	if err != nil {
		return err
	}
	defer b.close()
	s := b.trial(roles)
	if err := s.write(); err != nil {
		return err
	}
	settings := filepath.Join(s.folder, "content", "site.yaml")
	plain, err := os.ReadFile(settings)
	if err != nil {
		return err
	}
	var ratios []float64
	var peaks []int64
	for i := range runs {
		var samples [2]sample
		for n, setting := range []string{"", "\ndownloads: [docx, xlsx, zip]\n"} {
			if err := os.WriteFile(settings, append(plain[:len(plain):len(plain)], setting...), 0o666); err != nil {
				return err
			}
			if samples[n], err = s.build(filepath.Join(s.folder, fmt.Sprintf("take-%d-%d", i, n)))(); err != nil {
				return err
			}
		}
		ratios = append(ratios, float64(samples[1].wall)/float64(samples[0].wall))
		peaks = append(peaks, samples[1].memory)
	}
	fmt.Println("| target | at most | measured | |\n| --- | --- | --- | --- |")
	target(fmt.Sprintf("%d roles, cold with all downloads, to without", roles), 1.8, median(ratios), "×")
	fmt.Printf("\nPeak memory with downloads: %.0f MB.\n\n", float64(median(peaks))/1e6)
	return nil
}
