package disk

import "time"

// Identity tells a file from another one of the same name, size and date: whoever replaces a file, or sets its date
// back, changes one of the two. It is zero where the system doesn't say.
type Identity struct {
	Number  uint64    // of the file on its disk
	Changed time.Time // when anything about the file last changed; no program can set it
}
