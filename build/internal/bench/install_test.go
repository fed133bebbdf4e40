package main_test

import (
	"os/exec"
	"strings"
	"testing"
)

// `go install ./...`, as pre-commit calls it, installs the program and no program for developers.
func TestNothingButTheProgramIsInstalled(t *testing.T) {
	list := exec.Command("go", "list", "-f", `{{if and (eq .Name "main") .GoFiles}}{{.ImportPath}}{{"\n"}}{{end}}`, "./...")
	list.Dir = "../../.."
	out, err := list.Output()
	if got := strings.Fields(string(out)); err != nil || len(got) != 1 || strings.Contains(got[0], "/build/") {
		t.Errorf("it installs %q (%v)", got, err)
	}
}
