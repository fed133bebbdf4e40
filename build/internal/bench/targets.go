//go:build tools

package main

import (
	"fmt"
	"time"
)

// printTargets prints what is aimed at (DESIGN §6), beside what this run measured.
func printTargets(built []measures, saved []saveTimes) {
	fmt.Println("| target | at most | measured | |\n| --- | --- | --- | --- |")
	bySize := make(map[int]*measures)
	for i := range built {
		m := &built[i]
		bySize[m.roles] = m
		target(fmt.Sprintf("%d roles, nothing changed, to cold", m.roles), 1, float64(m.again.wall)/float64(m.cold.wall), "×")
	}
	if m := bySize[100]; m != nil {
		target("100 roles, cold", 0.3, m.cold.wall.Seconds(), "s")
	}
	if m := bySize[1000]; m != nil {
		target("1000 roles, cold, to cp -r", 4, m.cold.ratio, "×")
	}
	if m := bySize[10_000]; m != nil {
		target("10000 roles, peak memory", 1000, float64(m.cold.memory)/1e6, "MB")
		if n := bySize[1000]; n != nil {
			target("10000 roles, cold, to 1000 roles", 11, float64(m.cold.wall)/float64(n.cold.wall), "×")
		}
	}
	mostForRole := map[int]float64{smallServed: 15, largeServed: 40}
	for _, t := range saved {
		target(fmt.Sprintf("%d roles, a role saved", t.roles), mostForRole[t.roles], milliseconds(median(t.role)), "ms")
		target(fmt.Sprintf("%d roles, a skill saved that %d use", t.roles, rolesUsing), 80, milliseconds(median(t.skill)), "ms")
	}
	fmt.Println()
}

func target(what string, most, got float64, unit string) {
	verdict := "hit"
	if got > most {
		verdict = "missed"
	}
	fmt.Printf("| %s | %g %s | %.2f %s | %s |\n", what, most, unit, got, unit, verdict)
}

func milliseconds(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }
