package page

import (
	"html/template"
	"slices"
	"strings"
	"testing"

	"rolewright/build/view"
)

// An interview of so many skills, each with one question and descriptions of so many letters.
func stepsOf(skills, letters int) []view.ScorecardStep {
	text := template.HTML(strings.Repeat("x", letters))
	var steps []view.ScorecardStep
	for range skills {
		ratings := []view.Anchor{{Text: text}, {}, {Text: text}, {}, {Text: text}}
		steps = append(steps, view.ScorecardStep{Question: view.Question{ID: "q", Ask: text}},
			view.ScorecardStep{Skill: view.GuideSkill{ID: "s", Definition: text, Ratings: ratings}})
	}
	return steps
}

// Blank scorecards take two sides up to three skills, and more where the texts are long. No step is lost on the way.
func TestSidesOfABlankScorecard(t *testing.T) {
	for _, c := range []struct{ skills, letters, requirements, want int }{
		{0, 0, 0, 1}, {1, 90, 0, 1}, {1, 90, 3, 2}, {2, 90, 1, 2}, {3, 90, 0, 2}, {4, 90, 0, 2}, {4, 150, 0, 3}, {3, 240, 0, 3}, {2, 2000, 0, 3},
	} {
		steps := stepsOf(c.skills, c.letters)
		got := sides(steps, c.requirements)
		if len(got) != c.want {
			t.Errorf("%d skills, %d letters each, %d requirements: %d sides, not %d", c.skills, c.letters, c.requirements, len(got), c.want)
		}
		all := slices.Concat(got...)
		if !slices.EqualFunc(all, steps, func(a, b view.ScorecardStep) bool { return a.Question.ID+a.Skill.ID == b.Question.ID+b.Skill.ID }) {
			t.Errorf("%d skills: %d of %d steps are on the sides", c.skills, len(all), len(steps))
		}
	}
}
