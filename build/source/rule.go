package source

// Rule declares one kind of finding. Every finding points to the rule it comes from, so that whatever can be printed can
// also be explained.
type Rule struct {
	// Name is in kebab case, such as unknown-key. Sites refer to it, so a change goes with Formerly.
	Name string
	// Formerly are names that the rule had in earlier versions. Sites may still refer to them, and are told the new one.
	Formerly []string
	// Severity applies unless the site's settings choose another one.
	Severity Severity
	// Off means that the rule is silent until a site switches it on.
	Off bool
	// Fixed means that neither a site nor a role can switch the rule off. What such a rule finds can't be built, or it is
	// about templates, which no other rule is.
	Fixed bool
	// Reliable means that the rest of a file is understood although the rule found an error in it, so that other rules
	// still apply there.
	Reliable bool
	// Doc says in a paragraph what the rule finds, why that matters and what to do.
	Doc string
	// Source is what the rule is founded on, such as a law, a study, a standard or the format of a site.
	Source string
	// Bad is an example of what the rule finds, and Good the same example corrected.
	Bad, Good string
}
