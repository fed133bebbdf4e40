package main_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

func TestASiteOfThatManyRolesIsWritten(t *testing.T) {
	folder := t.TempDir()
	if out, err := exec.Command("go", "run", "-tags", "tools", ".", "3", folder).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if roles, err := os.ReadDir(filepath.Join(folder, "roles")); err != nil || len(roles) != 3 {
		t.Errorf("%d roles (%v)", len(roles), err)
	}
}
