package page

import "rolewright/build/hiring"

// Paper is a page of a role that people print, and what its file is called without an ending. Both are paths with slashes:
// of the site, and of the role's papers.
type Paper struct{ Page, Name string }

// Papers are the pages of a role that are worth a sheet of paper, in these words. A translation has those that it says
// itself.
func (w *Words) Papers(c *hiring.Card) []Paper {
	var papers []Paper
	add := func(page, key, otherwise string) {
		papers = append(papers, Paper{page, LanguageFolder(c) + c.ID + "-" + w.fileName(key, otherwise)})
	}
	original := c.Original() == c
	add(jobPath(c), "document.job", "job-description")
	add(CandidatePath(c), "document.candidate", "candidate-sheet")
	if original {
		add(intakePath(c), "document.intake", "intake-sheet")
	}
	if original || c.OwnInterviews {
		add(guidePath(c), "document.guide", "interview-guide")
		for _, id := range c.InterviewIDs {
			papers = append(papers, Paper{scorecardPath(c, id), LanguageFolder(c) + c.ID + "-" + w.fileName("document.scorecard", "scorecard") + "-" + id})
		}
		if len(c.InterviewIDs) > 1 {
			add(scorecardsPath(c), "document.scorecards", "scorecards")
		}
		if c.HasReferences {
			add(referencesPath(c), "document.references", "reference-check")
		}
	}
	if original && c.HasSuccessPlan {
		add(successPath(c), "document.success", "success-plan")
	}
	return papers
}
