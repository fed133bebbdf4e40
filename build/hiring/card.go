package hiring

import (
	"golang.org/x/text/language"

	"rolewright/build/source"
)

// Status says what a role's file is for.
type Status string

// The statuses a role can have.
const (
	Draft    Status = "draft"    // being written: only in previews, or on request
	Template Status = "template" // a kit that is ready to use, not a vacancy
	Open     Status = "open"     // a vacancy
	Closed   Status = "closed"   // kept for the record
)

// Card is what the rest of a site may know of a role: enough to list it, to link to it and to see who reports to whom.
// Everything that concerns only the role itself is in its [Role], see [Card.Role]. Pages about other roles are made
// from cards, so a change of anything else in a role can't change them.
type Card struct {
	ID   string // from the file's name
	File *source.File

	Title       Text
	TitleSuffix Text // customary additions such as (m/w/d); never part of the title itself
	Summary     Text
	AlsoKnownAs []Text
	Formerly    []Text // earlier ids; their addresses lead here
	Level       Text
	Status      Status
	Workplace   Text // onsite, hybrid or remote

	ReportsToTitle Text // somebody outside the site; see also [Catalog.Boss]

	InterviewIDs     []string // of its interviews, in order
	InterviewMinutes int      // of all interviews together
	HasSuccessPlan   bool     // it says how one sees that a hire works out
	HasReferences    bool     // some of its requirements are checked with a reference
	Ignore           []Ignore

	// Version is a short digest of everything that shapes the interview. Two sheets with one version
	// were filled in on the same questions, anchors and weights.
	Version string

	// Language is that of the role's texts: the Locale that its file says, or the site's.
	Language language.Tag
	Locale   Text
	// Translations are the same role in other languages, in the order of their codes. They have its id, and no relations
	// of their own.
	Translations []*Card
	// OwnInterviews is true for a translation whose interviews ask in its language.
	OwnInterviews bool

	original *Card // of a translation
	role     *Role
}

// Original returns the role that a translation translates; of a role, itself.
func (c *Card) Original() *Card {
	if c.original != nil {
		return c.original
	}
	return c
}

// In returns the role in a language, or the original when it isn't translated.
func (c *Card) In(tag language.Tag) *Card {
	if t, ok := closest(tag, c.Languages(), func(c *Card) language.Tag { return c.Language }); ok {
		return t
	}
	return c.Original()
}

// Languages returns the role in each language that it is in, the original first.
func (c *Card) Languages() []*Card {
	if c.original == nil && c.Translations == nil {
		return []*Card{c}
	}
	return append([]*Card{c.Original()}, c.Original().Translations...)
}

// Role returns the whole role.
func (c *Card) Role() *Role { return c.role }
