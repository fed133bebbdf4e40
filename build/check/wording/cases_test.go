package wording_test

import (
	"testing"

	"rolewright/build/check/wording"
	"rolewright/build/internal/cases"
)

func TestCases(t *testing.T) { cases.Check(t, wording.Rules()) }
