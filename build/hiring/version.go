package hiring

import (
	"crypto/sha256"
	"encoding/hex"
	"strconv"
)

// version digests what shapes the interview: the scales, and the role's skills, interviews, questions and notes, in each
// language in which it is asked. Who asks doesn't shape it, nor does anything that only stands in the posting.
func version(c *Card, s *Settings) string {
	d := make(digest, 0, 8<<10)
	for _, rating := range s.RatingScale {
		d.write(strconv.Itoa(rating.Level), rating.Label.Value)
	}
	for _, t := range s.Recommendations {
		d.write("recommendation", t.Value)
	}
	for _, each := range c.Languages() {
		if each == c || each.OwnInterviews {
			d.role(each.role)
		}
	}
	sum := sha256.Sum256(d)
	return hex.EncodeToString(sum[:4])
}

// role takes what shapes the interviews of a role.
func (d *digest) role(r *Role) {
	for _, skill := range r.Skills {
		d.skill(skill)
	}
	for _, i := range r.Interviews {
		d.write("interview", i.ID, i.Name.Value, i.Purpose.Value, strconv.Itoa(i.Minutes.Value), strconv.Itoa(i.Opening.Value), strconv.Itoa(i.Closing.Value))
		for _, skill := range i.Focus {
			d.write("focus", skill.ID)
		}
		for _, q := range i.Questions {
			d.question(q)
		}
	}
	d.write("notes", r.InterviewerNotes.Value)
}

// SkillVersion digests what shapes the rating of one skill in a role: the skill with its anchors, and what is asked
// about it. Two sheets on which a skill has one version rated the same thing.
func SkillVersion(r *Role, s *Skill) string {
	d := make(digest, 0, 2<<10)
	for _, c := range r.Languages() {
		if c == r.Original() || c.OwnInterviews {
			d.asked(c.role, s.ID)
		}
	}
	sum := sha256.Sum256(d)
	return hex.EncodeToString(sum[:4])
}

// asked takes a skill, and what is asked about it.
func (d *digest) asked(r *Role, id string) {
	s := r.skill(id)
	d.skill(s)
	for _, i := range r.Interviews {
		for _, q := range i.Questions {
			if q.Skill == s {
				d.write("interview", i.ID)
				d.question(q)
			}
		}
	}
}

// digest gathers what is digested.
type digest []byte

// write takes the parts with their lengths, so that no two lists of parts look alike.
func (d *digest) write(parts ...string) {
	for _, p := range parts {
		*d = strconv.AppendInt(*d, int64(len(p)), 10)
		*d = append(append(*d, ':'), p...)
	}
	*d = append(*d, '\n')
}

func (d *digest) skill(s *Skill) {
	d.write("skill", s.ID, s.Name.Value, s.Kind.Value, s.Definition.Value, strconv.FormatBool(s.Must.Value),
		strconv.Itoa(s.Weight.Value), strconv.Itoa(s.Bar.Value))
	d.anchors(s.Anchors)
}

func (d *digest) anchors(anchors []Anchor) {
	for _, a := range anchors {
		d.write("anchor", strconv.Itoa(a.Level), a.Text.Value)
	}
}

func (d *digest) question(q *Question) {
	skill := ""
	if q.Skill != nil {
		skill = q.Skill.ID
	}
	d.write("question", q.ID, q.Ask.Value, q.Type.Value, skill, strconv.Itoa(q.Minutes.Value))
	for _, list := range [][]Prose{q.Probes, q.LookFor, q.RedFlags} {
		d.write("list")
		for _, p := range list {
			d.write(p.Value)
		}
	}
	d.anchors(q.Anchors)
}
