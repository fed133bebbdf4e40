package check

// payRules are about what a posting says of pay.
func payRules() []Rule {
	return []Rule{openEndedPay, payContradicts, payNotStated, payRangeWide, payUnlikely, regionNotStated, vaguePay}
}
