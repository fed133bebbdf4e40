package main_test

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// The bill of a program lists the modules that are in it, and is the same each time.
func TestABillListsTheModulesOfAProgram(t *testing.T) {
	tool := filepath.Join(t.TempDir(), "sbom")
	if out, err := exec.Command("go", "build", "-tags", "tools", "-o", tool, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	var bills [2]string
	for i := range bills {
		file := filepath.Join(t.TempDir(), "bill.json")
		if out, err := exec.Command(tool, tool, file).CombinedOutput(); err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		bills[i] = string(data)
	}
	var bill struct {
		BOMFormat  string
		Components []struct{ Name, PURL string }
	}
	if err := json.Unmarshal([]byte(bills[0]), &bill); err != nil || bill.BOMFormat != "CycloneDX" || bills[0] != bills[1] {
		t.Fatalf("%v in %s, then %s", err, bills[0], bills[1])
	}
	if n := len(bill.Components); n != 1 || bill.Components[0].Name != "std" { // the tool itself has only the standard library
		t.Errorf("%d components: %+v", n, bill.Components)
	}
	if err := exec.Command(tool, os.DevNull, filepath.Join(t.TempDir(), "x")).Run(); err == nil {
		t.Error("a file that isn't a program has a bill")
	}
}
