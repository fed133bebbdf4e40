package preview

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/fsnotify/fsnotify"

	"rolewright/build/source"
)

// The rhythm of the preview. An editor that saves in several steps is given a moment to finish; somebody who saves
// without end isn't made to wait for longer than a blink.
const (
	moment    = 2 * time.Millisecond  // without a message, until the files that were saved are shown
	quiet     = 10 * time.Millisecond // without a message, until all files are looked at
	patience  = 150 * time.Millisecond
	slowPoll  = 2 * time.Second        // always, in case that a message got lost
	quickPoll = 500 * time.Millisecond // when there are no messages
	// longestPause is how long the preview waits at most on a site so large that looking at it takes its time.
	longestPause = 10 * time.Second
)

// watcher says when to look at the files again. The operating system's messages are a reason to look. Which files they
// are about only decides what is looked at first, so it does no harm to misunderstand one.
type watcher struct {
	folder  string
	notify  *fsnotify.Watcher // nil when there are no messages
	watched map[string]bool
	slower  func(string)
	saved   func(paths []string) // is called at once when files have been saved, with their paths in the site
	poll    time.Duration
	pause   time.Duration // at least, between two looks: looking must not keep the computer busy
}

func newWatcher(folder string, slower func(string), saved func([]string)) *watcher {
	w := &watcher{folder: folder, watched: make(map[string]bool), slower: slower, saved: saved, poll: slowPoll}
	notify, err := fsnotify.NewWatcher()
	if err != nil {
		w.fallBack(err)
		return w
	}
	w.notify = notify
	return w
}

// fallBack does without messages, and says so once.
func (w *watcher) fallBack(reason error) {
	if w.poll != quickPoll && w.slower != nil {
		w.slower(reason.Error())
	}
	w.poll = quickPoll
}

// watchAll watches the folders of the site. They are watched and not their files, so that a file that is replaced by
// another of its name is noticed.
func (w *watcher) watchAll() {
	if w.notify == nil {
		return
	}
	for name := range w.watched {
		if _, err := os.Stat(name); err != nil {
			delete(w.watched, name) // it is gone, and if it comes back it is another one
		}
	}
	w.watch(w.folder)
	for _, top := range []string{source.ContentFolder, source.RolesFolder, source.TemplatesFolder} {
		_ = filepath.WalkDir(filepath.Join(w.folder, top), func(name string, entry fs.DirEntry, err error) error {
			if err == nil && entry.IsDir() {
				w.watch(name)
			}
			return nil
		})
	}
}

func (w *watcher) watch(folder string) {
	if w.watched[folder] {
		return
	}
	if err := w.notify.Add(folder); err != nil {
		if _, gone := os.Stat(folder); gone == nil {
			w.fallBack(err)
		}
		return
	}
	w.watched[folder] = true
}

// wait returns when it is time to look again, or false when the context has ended.
func (w *watcher) wait(ctx context.Context) bool {
	timer := time.NewTimer(max(w.poll, w.pause))
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-timer.C:
		return true
	case m := <-w.messages():
		return w.debounce(ctx, m)
	case <-w.errors():
		return true
	}
}

// debounce waits for the end of a flurry of messages. Files that they tell of are passed on as soon as their own flurry is
// over, since somebody may be waiting to see them.
func (w *watcher) debounce(ctx context.Context, first fsnotify.Event) bool {
	end := time.NewTimer(patience)
	defer end.Stop()
	paths := w.note(nil, first)
	for {
		pause := quiet
		if len(paths) > 0 {
			pause = moment
		}
		calm := time.NewTimer(pause)
		select {
		case <-ctx.Done():
			calm.Stop()
			return false
		case <-end.C:
			calm.Stop()
			return true
		case <-calm.C:
			if len(paths) == 0 {
				return true
			}
			w.saved(paths)
			paths = nil
		case m := <-w.messages():
			paths = w.note(paths, m)
		case <-w.errors():
		}
		calm.Stop()
	}
}

// note adds the path in the site that a message is about, if it isn't there yet.
func (w *watcher) note(paths []string, m fsnotify.Event) []string {
	name, err := filepath.Rel(w.folder, m.Name)
	name = filepath.ToSlash(name)
	if err != nil || !source.IsRead(name) || slices.Contains(paths, name) {
		return paths
	}
	return append(paths, name)
}

func (w *watcher) messages() <-chan fsnotify.Event {
	if w.notify == nil {
		return nil
	}
	return w.notify.Events
}

func (w *watcher) errors() <-chan error {
	if w.notify == nil {
		return nil
	}
	return w.notify.Errors
}

func (w *watcher) close() {
	if w.notify != nil {
		_ = w.notify.Close()
	}
}
