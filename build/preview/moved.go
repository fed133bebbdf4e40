package preview

import (
	"maps"
	"slices"

	"rolewright/build/hiring"
)

// moved lists roles whose ids have changed, the latest last, so that an open page can follow its role.
type moved []move

type move struct{ from, to string } // ids

// maxMoved is how many moves are remembered.
const maxMoved = 100

// follow adds the roles that have gone between two moments and are there under another id. What was moved before and
// is moved again leads to the end.
func (m moved) follow(before, now map[string]*hiring.Card) moved {
	moves := slices.Clone(m)
	for _, id := range slices.Sorted(maps.Keys(before)) {
		if now[id] != nil {
			continue
		}
		to := newIDOf(before[id], before, now)
		if to == "" {
			continue
		}
		for i := range moves {
			if moves[i].to == id {
				moves[i].to = to
			}
		}
		moves = append(moves, move{id, to})
	}
	moves = slices.DeleteFunc(moves, func(v move) bool { return now[v.from] != nil })
	return moves[max(0, len(moves)-maxMoved):]
}

// newIDOf returns the id of the role that has come and holds the same text as one that has gone, or at least its title.
func newIDOf(gone *hiring.Card, before, now map[string]*hiring.Card) string {
	sameTitle := ""
	for _, id := range slices.Sorted(maps.Keys(now)) {
		c := now[id]
		switch {
		case before[id] != nil:
		case c.File.Data == gone.File.Data:
			return id
		case c.Title.Value == gone.Title.Value && sameTitle == "":
			sameTitle = id
		}
	}
	return sameTitle
}

// to returns the id under which a role is there now, or "".
func (m moved) to(id string) string {
	for _, v := range slices.Backward(m) {
		if v.from == id {
			return v.to
		}
	}
	return ""
}
