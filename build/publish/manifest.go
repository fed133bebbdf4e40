package publish

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
)

// manifestVersion is the newest format of the manifest that this package reads, and the one it writes.
const manifestVersion = 1

const manifestAbout = "Files that rolewright wrote into this folder, so that it can remove them " +
	"when they are no longer part of the site. Don't edit this file."

// manifest is the list of our files that stays in the destination. It holds no dates, so that the same site has the
// same manifest everywhere.
type manifest struct {
	Version int    `json:"version"`
	About   string `json:"about"`

	// Kind is what Options.Kind was.
	Kind string `json:"kind,omitempty"`

	// Files has the SHA-256 of every file by path.
	Files map[string]sum `json:"files"`

	// Before exists only while a publication is under way, and after one that was killed. It has the other hashes that
	// files may have instead of the one in Files, and those of files about to be removed. So each of our files is known
	// to be ours, no matter at which step a run is killed.
	Before map[string][]sum `json:"before,omitempty"`
}

// sum is the SHA-256 of a file, written in hexadecimal.
type sum [sha256.Size]byte

// MarshalText writes the sum.
func (s sum) MarshalText() ([]byte, error) { return hex.AppendEncode(nil, s[:]), nil }

// UnmarshalText reads what MarshalText wrote.
func (s *sum) UnmarshalText(text []byte) error {
	if len(text) == hex.EncodedLen(len(s)) {
		if _, err := hex.Decode(s[:], text); err == nil {
			return nil
		}
	}
	return fmt.Errorf("%q is not a SHA-256", text)
}

// sumOf reads a file to its end.
func sumOf(f io.Reader) (sum, error) {
	hash := sha256.New()
	_, err := io.Copy(hash, f)
	return sum(hash.Sum(nil)), err
}

// newManifest returns an empty manifest with room for that many files; growing would take twice the memory.
func newManifest(files int) manifest {
	return manifest{Version: manifestVersion, About: manifestAbout, Files: make(map[string]sum, files)}
}

// parseManifest reads what encode wrote. It checks everything, because files are removed on the word of a manifest.
func parseManifest(data []byte) (manifest, error) {
	var m manifest
	if err := json.Unmarshal(data, &m); err != nil {
		return m, fmt.Errorf("it is damaged: %w", err)
	}
	if m.Version > manifestVersion {
		return m, fmt.Errorf("it has format %d, and this version of rolewright knows only format %d",
			m.Version, manifestVersion)
	}
	if m.Version < 1 || m.Files == nil {
		return m, errors.New("it lacks a version or a list of files")
	}
	for _, path := range m.paths() {
		if err := checkPath(path); err != nil {
			return m, err
		}
	}
	return m, nil
}

// encode writes the manifest as JSON, sorted by path, with a line for each file, so that versions of it can be
// compared. The standard library's encoder would hold all of it in memory several times.
func (m manifest) encode(to *bufio.Writer) error {
	e := encoder{to: to}
	e.text("{\n \"version\": ").value(m.Version)
	e.text(",\n \"about\": ").value(m.About)
	if m.Kind != "" {
		e.text(",\n \"kind\": ").value(m.Kind)
	}
	e.text(",\n \"files\": ")
	writeSorted(&e, m.Files)
	if len(m.Before) > 0 {
		e.text(",\n \"before\": ")
		writeSorted(&e, m.Before)
	}
	e.text("\n}\n")
	return errors.Join(e.err, to.Flush())
}

type encoder struct {
	to  *bufio.Writer
	err error
}

func (e *encoder) text(s string) *encoder {
	_, _ = e.to.WriteString(s) // the writer keeps the error until it is flushed
	return e
}

func (e *encoder) value(v any) *encoder {
	data, err := json.Marshal(v)
	e.err = errors.Join(e.err, err)
	_, _ = e.to.Write(data)
	return e
}

func writeSorted[T any](e *encoder, byPath map[string]T) {
	separator := "{\n  "
	for _, path := range slices.Sorted(maps.Keys(byPath)) {
		e.text(separator).value(path).text(": ").value(byPath[path])
		separator = ",\n  "
	}
	if len(byPath) == 0 {
		e.text("{")
	}
	e.text("\n }")
}

// owns reports whether a publication wrote path, or was about to.
func (m manifest) owns(path string) bool {
	_, now := m.Files[path]
	_, before := m.Before[path]
	return now || before
}

// sums returns every hash that path may have and still be as we wrote it.
func (m manifest) sums(path string) []sum {
	sums := slices.Clone(m.Before[path])
	if now, ok := m.Files[path]; ok {
		sums = append(sums, now)
	}
	return sums
}

// paths returns every path that the manifest owns, sorted.
func (m manifest) paths() []string {
	paths := slices.Collect(maps.Keys(m.Files))
	for path := range m.Before {
		if _, twice := m.Files[path]; !twice {
			paths = append(paths, path)
		}
	}
	slices.Sort(paths)
	return paths
}

// finished reports whether m and next list the same files and m isn't left over from a killed publication.
func (m manifest) finished(next manifest) bool {
	return len(m.Before) == 0 && maps.Equal(m.Files, next.Files)
}

// since lists the files that an earlier manifest doesn't have as they are, and those of its files that are gone.
func (m manifest) since(old manifest) (written, gone []string) {
	for _, path := range slices.Sorted(maps.Keys(m.Files)) {
		if was, known := old.Files[path]; !known || was != m.Files[path] || len(old.Before[path]) > 0 {
			written = append(written, path)
		}
	}
	for _, path := range old.paths() {
		if _, still := m.Files[path]; !still {
			gone = append(gone, path)
		}
	}
	return written, gone
}

// until returns the manifest for the time in which the destination turns from m into next: it owns everything that
// either of them owns.
func (m manifest) until(next manifest) manifest {
	next.Before = map[string][]sum{}
	for _, path := range m.paths() {
		for _, s := range m.sums(path) {
			if s != next.Files[path] && !slices.Contains(next.Before[path], s) {
				next.Before[path] = append(next.Before[path], s)
			}
		}
	}
	return next
}
