package hiring

// The limits of the format. Scorecards store names, labels and questions, so whatever fits here fits into a scorecard
// file: its JSON Schema has the same limits, and a test in build/debrief compares the two.
const (
	MaxMinutes = 24 * 60  // of an interview and its parts
	MaxName    = 300      // characters of a title, a name or a label
	MaxAsk     = 5_000    // characters of a question or a requirement
	MaxItems   = 200      // items of a list
	MaxLevel   = 10       // the highest rating of a scale
	MaxWeight  = 100      // of a skill
	MaxChecked = 96 << 10 // bytes of a role, a skill or a notice
	MaxTyped   = 20_000   // characters of what somebody types into a field of a scorecard
)
