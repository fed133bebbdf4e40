//go:build tools

package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// sameDocuments makes sure that what Hugo made of a site of so many roles holds the same things as ours: only then are
// the two comparable.
func sameDocuments(output string, roles int) error {
	for _, want := range []struct {
		page, part string
		count      int
	}{
		{"index.html", `<li class="card">`, roles + 6}, // with the handbook
		{"roles/role-0002/index.html", `<section class="notice">`, 4},
		{"roles/role-0002/index.html", `<a href="/roles/role-0001/">`, 2}, // the boss, and a link in the text
		{"roles/role-0002/index.html", `aria-current="page"`, 1},
		{"guide/roles/role-0002/index.html", `<section class="skill"`, 8},
		{"guide/roles/role-0002/index.html", `<section class="interview"`, 4},
		{"guide/roles/role-0002/index.html", `<article class="question"`, 14},
		{"guide/roles/role-0002/index.html", `<span class="badge">Behaviour</span>`, 6},
		{"scorecard/roles/role-0002/index.html", `<fieldset class="rating"`, 8},
		{"scorecard/roles/role-0002/index.html", `<input type="radio" name="rating-`, 8 * 6},
		{"success/roles/role-0002/index.html", `<h3>By day`, 3},
	} {
		page, err := os.ReadFile(filepath.Join(output, want.page))
		if err != nil {
			return err
		}
		if got := strings.Count(string(page), want.part); got != want.count {
			return fmt.Errorf("what hugo makes isn't the same: %s has %s %d times, not %d times", want.page, want.part, got, want.count)
		}
	}
	return nil
}
