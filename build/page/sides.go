package page

import (
	"html/template"
	"slices"
	"unicode/utf8"

	"rolewright/build/view"
)

// A scorecard's room on paper in millimetres, estimated for Letter, which is shorter than A4. A side is what is left of one
// below the names. On the first one the title is above that.
const (
	sideHeight    = 224
	titleHeight   = 9
	tailHeight    = 53 // follow-ups and the recommendation
	checkHeight   = 27 // a requirement, with a line for what it was checked against
	checksHeading = 8
)

// sides divides steps among as few sides of paper as they need with room to write, and evenly. Skills stay with their
// questions if that takes no more sides. What comes after the steps is on the last side.
func sides(steps []view.ScorecardStep, requirements int) [][]view.ScorecardStep {
	tail := tailHeight
	if requirements > 0 {
		tail += checksHeading + requirements*checkHeight
	}
	parts := byTopic(steps)
	best := divide(parts, sideHeight, tail)
	if single := slices.Collect(slices.Chunk(steps, 1)); len(divide(single, sideHeight, tail)) < len(best) {
		parts = single
	}
	for room := sideHeight; room > 0; room -= 5 {
		even := divide(parts, room, tail)
		if len(even) > len(best) {
			break
		}
		best = even
	}
	return best
}

// byTopic keeps questions together with the skill that is rated after them.
func byTopic(steps []view.ScorecardStep) [][]view.ScorecardStep {
	var topics [][]view.ScorecardStep
	start := 0
	for i, step := range steps {
		if step.Skill.ID != "" || i == len(steps)-1 {
			topics = append(topics, steps[start:i+1])
			start = i + 1
		}
	}
	return topics
}

// divide fills sides of so much room one after the other. The last one may stay without a step.
func divide(parts [][]view.ScorecardStep, room, tail int) [][]view.ScorecardStep {
	all, used := [][]view.ScorecardStep{nil}, titleHeight
	for _, part := range parts {
		height := 0
		for _, step := range part {
			height += heightOf(step)
		}
		if used+height > room && used > titleHeight {
			all, used = append(all, nil), 0
		}
		last := len(all) - 1
		all[last], used = append(all[last], part...), used+height
	}
	if used+tail > room {
		all = append(all, nil)
	}
	return all
}

// heightOf is the least height at which there is room to write.
func heightOf(s view.ScorecardStep) int {
	if s.Skill.ID == "" {
		return 19 + 5*lineCount(s.Question.Ask, 95)
	}
	height := 18 + 4*lineCount(s.Skill.Definition, 115)
	for _, r := range s.Skill.Ratings {
		height += 1 + 4*max(1, lineCount(r.Text, 42))
	}
	return height
}

// lineCount is how many of so many characters a text takes.
func lineCount(text template.HTML, width int) int {
	return (utf8.RuneCountInString(string(text)) + width - 1) / width
}
