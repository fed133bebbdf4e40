package publish

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
)

// manifestVersion is the newest format of the manifest that this package
// reads, and the one it writes.
const manifestVersion = 1

const manifestAbout = "Files that rolewright wrote into this folder, so that it can remove them " +
	"when they are no longer part of the site. Please leave as it is."

// manifest is the record of ownership that stays in the destination. It holds
// no dates, so that the same site has the same manifest everywhere.
type manifest struct {
	Version int    `json:"version"`
	About   string `json:"about"`

	// Files has the SHA-256 of every file, in hexadecimal, by path.
	Files map[string]string `json:"files"`

	// Before is there only while a publication is under way, and after one
	// that was killed. It has the hashes that files may have instead of the
	// one in Files, or files that are about to be removed: whichever step
	// the kill came at, each file of ours still is known as ours.
	Before map[string][]string `json:"before,omitempty"`
}

// newManifest returns a manifest of no files.
func newManifest() manifest {
	return manifest{Version: manifestVersion, About: manifestAbout, Files: map[string]string{}}
}

// parseManifest reads what encode wrote. It believes nothing unchecked: files
// are removed on the word of a manifest.
func parseManifest(data []byte) (manifest, error) {
	var m manifest
	if err := json.Unmarshal(data, &m); err != nil {
		return m, fmt.Errorf("it is not valid JSON: %w", err)
	}
	if m.Version > manifestVersion {
		return m, fmt.Errorf("it has format %d, and this version of rolewright knows format %d only",
			m.Version, manifestVersion)
	}
	if m.Version < 1 || m.Files == nil {
		return m, errors.New("it lacks a version or a list of files")
	}
	for _, path := range m.paths() {
		if err := checkPath(path); err != nil {
			return m, err
		}
		for _, sum := range m.sums(path) {
			if raw, err := hex.DecodeString(sum); err != nil || len(raw) != 32 {
				return m, fmt.Errorf("%q is not the SHA-256 of %s", sum, path)
			}
		}
	}
	return m, nil
}

// encode returns the manifest as indented JSON, sorted by path.
func (m manifest) encode() ([]byte, error) {
	data, err := json.MarshalIndent(m, "", " ")
	return append(data, '\n'), err
}

// owns reports whether a publication wrote path, or was about to.
func (m manifest) owns(path string) bool {
	_, now := m.Files[path]
	_, before := m.Before[path]
	return now || before
}

// sums returns every hash that path may have and still be as we wrote it.
func (m manifest) sums(path string) []string {
	sums := slices.Clone(m.Before[path])
	if sum, ok := m.Files[path]; ok {
		sums = append(sums, sum)
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

// finished reports whether m and next record the same files, and no
// publication was killed in between.
func (m manifest) finished(next manifest) bool {
	return len(m.Before) == 0 && maps.Equal(m.Files, next.Files)
}

// until returns the record to keep while the destination turns from m into
// next: it owns everything that either of them owns.
func (m manifest) until(next manifest) manifest {
	next.Before = map[string][]string{}
	for _, path := range m.paths() {
		for _, sum := range m.sums(path) {
			if sum != next.Files[path] && !slices.Contains(next.Before[path], sum) {
				next.Before[path] = append(next.Before[path], sum)
			}
		}
	}
	return next
}
