package scoring_test

import (
	"testing"

	"rolewright/build/check/scoring"
	"rolewright/build/internal/cases"
)

func TestCases(t *testing.T) { cases.Check(t, scoring.Rules()) }
