package posting_test

import (
	"testing"

	"rolewright/build/check/posting"
	"rolewright/build/internal/cases"
)

func TestCases(t *testing.T) { cases.Check(t, posting.Rules()) }
