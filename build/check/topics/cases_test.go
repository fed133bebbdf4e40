package topics_test

import (
	"testing"

	"rolewright/build/check/topics"
	"rolewright/build/internal/cases"
)

func TestCases(t *testing.T) { cases.Check(t, topics.Rules()) }
