package source

import (
	"io/fs"
	"slices"
)

// MaxTotal is the size in bytes above which the pictures and documents of a site aren't read. All that are read stay in
// memory.
const MaxTotal = 256 << 20

// total is the size in bytes of all pictures and documents of a site, and the largest of them.
type total struct {
	size, most int64
	largest    *File
}

// count adds a listed file, which is on disk or kept from the last tree.
func (t *total) count(fsys fs.FS, file *File) {
	if file.BuiltIn || !IsAsset(file.Path) {
		return
	}
	info, err := fs.Stat(fsys, file.at())
	if err != nil || info.Size() > MaxFileSize {
		return // which is reported when it is read
	}
	t.size += info.Size()
	if info.Size() > t.most {
		t.most, t.largest = info.Size(), file
	}
}

// bound leaves pictures and documents out if they are too much for the memory.
func (r *reader) bound() {
	if r.total.size <= MaxTotal {
		return
	}
	r.diagnostics.Add(fileTooLarge, r.total.largest.Whole(),
		"the pictures and documents of this site add up to %d MB, and rolewright reads at most %d MB; this is the largest one, with %.1f MB",
		(r.total.size+1<<20-1)>>20, MaxTotal>>20, float64(r.total.most)/(1<<20)).
		Help("make smaller copies of the largest ones; 1 MB is plenty for a photo on a page")
	leftOut := func(f *File) bool {
		if f.BuiltIn || !IsAsset(f.Path) {
			return false
		}
		r.unread = append(r.unread, f.Path)
		return true
	}
	r.files = slices.DeleteFunc(r.files, func(o origin) bool { return leftOut(o.File) })
	r.kept = slices.DeleteFunc(r.kept, leftOut)
}
