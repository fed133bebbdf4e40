package pay_test

import (
	"testing"

	"rolewright/build/check/pay"
	"rolewright/build/internal/cases"
)

func TestCases(t *testing.T) { cases.Check(t, pay.Rules()) }
