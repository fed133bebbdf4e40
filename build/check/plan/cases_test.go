package plan_test

import (
	"testing"

	"rolewright/build/check/plan"
	"rolewright/build/internal/cases"
)

func TestCases(t *testing.T) { cases.Check(t, plan.Rules()) }
