package hiring

import "rolewright/build/source"

// Interview is one sitting of the interview plan.
type Interview struct {
	ID            string
	Span          source.Span
	Name          Text
	Minutes       Number // 0 only for the interview that stands in for a missing plan
	Interviewers  []Text
	Purpose       Prose    // internal
	ForCandidates Prose    // what candidates are told about it
	Focus         []*Skill // what this interview must rate
	Opening       Number   // minutes
	Closing       Number   // minutes, for the candidate's own questions
	Questions     []*Question
}

type interviewEntry struct {
	Interview
	standing
	id    Text
	focus []Text
}

var interviewFields = []field[interviewEntry]{
	{key: "id", doc: "a short id for addresses; made from the name by default", to: slug(func(i *interviewEntry) *Text { return &i.id })},
	{key: "name", doc: "the name of the interview", required: true, public: true, to: name(func(i *interviewEntry) *Text { return &i.Name })},
	{key: "minutes", doc: "the length in minutes", required: true, public: true, to: number(1, MaxMinutes, func(i *interviewEntry) *Number { return &i.Minutes })},
	{key: "interviewers", version: Aside, doc: "the people who interview", to: texts(func(i *interviewEntry) *[]Text { return &i.Interviewers })},
	{key: "purpose", doc: "what the interview should find out", to: prose(func(i *interviewEntry) *Prose { return &i.Purpose })},
	{key: "for_candidates", version: Aside, doc: "what candidates are told about the interview", public: true, to: prose(func(i *interviewEntry) *Prose { return &i.ForCandidates })},
	{key: "focus", doc: "the skills that the interview rates, each by its id or name", to: skillNames(func(i *interviewEntry) *[]Text { return &i.focus })},
	{key: "opening", doc: "minutes before the first question", to: number(0, MaxMinutes, func(i *interviewEntry) *Number { return &i.Opening })},
	{key: "closing", doc: "minutes for the candidate's own questions", to: number(0, MaxMinutes, func(i *interviewEntry) *Number { return &i.Closing })},
}

// Slot is a stretch of an interview, for its time line.
type Slot struct {
	From, To int       // minutes from the start
	Question *Question // nil for the opening, the closing and time left over
	Kind     SlotKind
}

// SlotKind says what a stretch of an interview is for.
type SlotKind string

// The kinds of slots, in the order in which they occur.
const (
	OpeningSlot  SlotKind = "opening"
	QuestionSlot SlotKind = "question"
	BufferSlot   SlotKind = "buffer" // time that no question claims
	ClosingSlot  SlotKind = "closing"
)

// TimeLine spreads the interview over its minutes. Questions that state no minutes share what the others leave.
// It is nil when the interview has no length, or when some question would be left without a minute.
func (i *Interview) TimeLine() []Slot {
	free, open := i.Minutes.Value-i.Opening.Value-i.Closing.Value, 0
	for _, q := range i.Questions {
		free -= q.Minutes.Value
		if q.Minutes.Value == 0 {
			open++
		}
	}
	if i.Minutes.Value == 0 || open > free || free < 0 && open > 0 {
		return nil
	}
	share := 0
	if open > 0 {
		share = free / open
	}
	line := timeLine{}
	line.add(OpeningSlot, i.Opening.Value, nil)
	for _, q := range i.Questions {
		minutes := q.Minutes.Value
		if minutes == 0 {
			minutes = share
		}
		line.add(QuestionSlot, minutes, q)
	}
	line.add(BufferSlot, i.Minutes.Value-i.Closing.Value-line.end(), nil)
	line.add(ClosingSlot, i.Closing.Value, nil)
	return line
}

type timeLine []Slot

func (t timeLine) end() int {
	if len(t) == 0 {
		return 0
	}
	return t[len(t)-1].To
}

func (t *timeLine) add(kind SlotKind, minutes int, q *Question) {
	if minutes > 0 {
		*t = append(*t, Slot{From: t.end(), To: t.end() + minutes, Kind: kind, Question: q})
	}
}
