// Package pay has the rules about what a posting says of pay.
package pay

import "rolewright/build/check/rule"

// Rules are about what a posting says of pay.
func Rules() []rule.Rule {
	return []rule.Rule{openEndedPay, otherPayNotStated, payContradicts, payNotStated, payRangeWide, payUnlikely, regionNotStated, vaguePay}
}
