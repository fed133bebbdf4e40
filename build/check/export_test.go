package check

// WordingRules names the rules about words, for tests.
func WordingRules() []string {
	var names []string
	for _, r := range wordingRules() {
		names = append(names, r.Name)
	}
	return names
}
