package hiring

import (
	"crypto/sha256"
	"encoding/hex"

	"rolewright/build/source"
)

// Question is one that candidates for a role are asked. Nothing of it may ever be public.
type Question struct {
	ID        string        // unique in its role
	Span      source.Span   // of the question in the role
	Bank      *BankQuestion // where it comes from, or nil
	Skill     *Skill        // nil for one that is asked and noted, but rates nothing
	Interview *Interview
	Asking
}

// Asking is what a question says, wherever it stands.
type Asking struct {
	Ask      Prose
	Type     Text // behavioural, situational, knowledge, exercise, screening, or empty
	Minutes  Number
	Probes   []Prose
	LookFor  []Prose
	RedFlags []Prose
	Anchors  []Anchor // the question's own; without any, the skill's apply
}

// BankQuestion is a question in a library skill's bank.
type BankQuestion struct {
	ID    string // unique in its skill
	Span  source.Span
	Skill *LibrarySkill
	Asking
}

var questionTypes = []string{"behavioural", "situational", "knowledge", "exercise", "screening"}

// questionEntry is an item of a role's questions, or of a bank.
type questionEntry struct {
	Question
	standing
	id, use, skill, interview Text
}

// bankQuestionFields are the keys that a question has wherever it stands.
var bankQuestionFields = []field[questionEntry]{
	{key: "id", doc: "a short id", to: slug(func(q *questionEntry) *Text { return &q.id })},
	{key: "ask", doc: "the question, word for word", required: true, to: sentence(func(q *questionEntry) *Prose { return &q.Ask })},
	{key: "type", doc: "the type of question", to: choice(questionTypes, func(q *questionEntry) *Text { return &q.Type })},
	{key: "minutes", doc: "minutes for the question and its answer", to: number(1, MaxMinutes, func(q *questionEntry) *Number { return &q.Minutes })},
	{key: "probes", doc: "follow-up questions", to: proses(func(q *questionEntry) *[]Prose { return &q.Probes })},
	{key: "look_for", doc: "signs of a good answer", to: proses(func(q *questionEntry) *[]Prose { return &q.LookFor })},
	{key: "red_flags", doc: "warning signs in an answer", to: proses(func(q *questionEntry) *[]Prose { return &q.RedFlags })},
	{key: "anchors", doc: "the behaviour that earns each rating, for this question", to: anchors(func(q *questionEntry) *[]Anchor { return &q.Anchors })},
}

// questionFields are those of a role's question: it may also come from a bank, and is asked about a skill in an interview.
var questionFields = append([]field[questionEntry]{
	{key: "use", or: "ask", doc: "a question of the library, such as hand-over/lost-detail", to: reference(func(q *questionEntry) *Text { return &q.use })},
	{key: "skill", doc: "the id or name of the skill that the question is about", to: text(func(q *questionEntry) *Text { return &q.skill })},
	{key: "interview", doc: "the id of the interview that asks the question", to: text(func(q *questionEntry) *Text { return &q.interview })},
}, withoutRequired(bankQuestionFields)...)

// withoutRequired lets `use` stand instead of `ask`; that one of the two is there is checked when linking.
func withoutRequired(fields []field[questionEntry]) []field[questionEntry] {
	optional := make([]field[questionEntry], len(fields))
	for i, f := range fields {
		f.required = false
		optional[i] = f
	}
	return optional
}

// idFor makes an id for a question that its author gave none. It follows the words: another wording is another question.
func idFor(ask string) string {
	sum := sha256.Sum256([]byte(ask))
	return "q-" + hex.EncodeToString(sum[:4])
}
