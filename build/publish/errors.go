package publish

import "fmt"

// RefusedError says that a destination wasn't touched, because a site must not be published into such a folder.
type RefusedError struct {
	Dest   string // the destination, absolute
	Reason string // why, as the end of a sentence: "it is your home folder"
	Hint   string // what to do about it, one sentence without a full stop
}

// Error names the destination and the reason. The hint is meant for a line of its own and is left out.
func (e *RefusedError) Error() string {
	return fmt.Sprintf("cannot publish into %s: %s", e.Dest, e.Reason)
}

// RenderError says that files of the site couldn't be rendered, so nothing was written.
type RenderError struct {
	Path   string // the first of them, in the order of the site
	Err    error  // what its Render returned
	Failed int    // how many files failed, at least 1
	Total  int    // how many files the site has
}

// Error names the first file that failed and counts the others.
func (e *RenderError) Error() string {
	if e.Failed == 1 {
		return fmt.Sprintf("nothing was published: %s: %v", e.Path, e.Err)
	}
	return fmt.Sprintf("nothing was published: %d of %d files failed, the first is %s: %v",
		e.Failed, e.Total, e.Path, e.Err)
}

// Unwrap returns the error of the first file.
func (e *RenderError) Unwrap() error { return e.Err }

// PartialError says that the file system failed while finished files were being put in place. Every file is whole, but
// some are new and some are old. Publishing again repairs the folder.
type PartialError struct {
	Dest  string // the destination, absolute
	Done  int    // how many files have been created, replaced or removed
	Total int    // how many there were to create, replace or remove
	Err   error  // what stopped it
}

// Error says what happened and what state the folder is in.
func (e *PartialError) Error() string {
	return fmt.Sprintf("publishing into %s stopped after %d of %d changes: %v; "+
		"every file is whole, either new or old; build again to repair the site",
		e.Dest, e.Done, e.Total, e.Err)
}

// Unwrap returns the error that stopped the publication.
func (e *PartialError) Unwrap() error { return e.Err }
