package page

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"

	"rolewright/build/hiring"
)

// Key is the beginning of a SHA-256; see [Page].
type Key [16]byte

// keyOfView digests all that a page says. That suits pages about many roles, which are few: to know whether they
// changed, what they say has to be put together, though not rendered.
func keyOfView(path string, view any) Key {
	hash := sha256.New()
	fmt.Fprintf(hash, "%q ", path)
	if err := json.NewEncoder(hash).Encode(view); err != nil {
		panic(fmt.Sprintf("page: a view that isn't plain data: %v", err)) // which would be a fault of this package
	}
	return Key(hash.Sum(nil))
}

// keyOfRole digests all that the pages of one role say: its own file, and what they tell of the role it reports to.
// Of other roles they know nothing, and everything else that they show is in content/.
func (p *planner) keyOfRole(c *hiring.Card) Key {
	hash := sha256.New()
	fmt.Fprintf(hash, "%q %x", c.File.Path, c.File.Digest())
	if boss := c.ReportsTo; boss != nil {
		fmt.Fprintf(hash, " %q %q %t", boss.ID, boss.Title.Value, p.shown[boss])
	}
	return Key(hash.Sum(nil))
}
