package hiring

import (
	"sync"
	"weak"

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
// All that only concerns the role itself is in its [Role], see [Card.Full].
//
// A site of thousands of roles has room for all cards, where all roles would take ten times as much. And since other
// roles are only met by their cards, a change of anything else in a role can't change what is said elsewhere.
type Card struct {
	ID   string // from the file's name
	File *source.File

	Title       Text
	TitleSuffix Text // customary additions such as (m/w/d); never part of the title itself
	Summary     Text
	AlsoKnownAs []Text
	Formerly    []Text // earlier ids; their addresses lead here
	Family      *Family
	Level       Text
	Status      Status
	Workplace   Text // onsite, hybrid or remote

	ReportsTo      *Card // nil when nobody, or somebody outside the site
	ReportsToTitle Text  // somebody outside the site
	Reports        []*Card

	InterviewIDs     []string // of its interviews, in order
	InterviewMinutes int      // of all interviews together
	HasSuccessPlan   bool     // it says how one sees that a hire works out
	Ignore           []Ignore

	// Version is a short digest of everything that shapes the interview. Two sheets with one version
	// were filled in on the same questions, anchors and weights.
	Version string

	full fullRole
}

// fullRole holds a role as long as anybody needs it, or for ever.
type fullRole struct {
	mu     sync.Mutex
	kept   *Role
	recent weak.Pointer[Role]
	again  func() *Role // reads the role once more; nil when it is kept
}

// Full returns the whole role. In a frugal kit it isn't kept, and may be read anew out of its file each time.
func (c *Card) Full() *Role {
	f := &c.full
	if f.kept != nil {
		return f.kept
	}
	// The pages of one role are usually made together, perhaps by several goroutines: it is read once for all of them.
	f.mu.Lock()
	defer f.mu.Unlock()
	r := f.recent.Value()
	if r == nil {
		r = f.again()
		f.recent = weak.Make(r)
	}
	return r
}
