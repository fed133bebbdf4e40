//go:build tools

package main

import (
	"os"
	"path/filepath"

	"rolewright/build/internal/corpus"
)

// trial is a generated site on the disk.
type trial struct {
	folder  string
	roles   int
	program string
	copies  int
}

// row writes the site and measures all that is done with it.
func (s *trial) row(runs int) (measures, error) {
	if err := s.write(); err != nil {
		return measures{}, err
	}
	return s.measure(runs)
}

// write makes the files one after the other: this process must stay small, see measured.
func (s *trial) write() error {
	for name, file := range corpus.Site(0) {
		if err := writeFile(s.folder, name, file.Data); err != nil {
			return err
		}
	}
	for i := range s.roles {
		if err := writeFile(s.folder, "roles/"+corpus.RoleID(i)+".md", []byte(corpus.Role(i))); err != nil {
			return err
		}
	}
	return nil
}

func writeFile(folder, name string, data []byte) error {
	at := filepath.Join(folder, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(at), 0o777); err != nil {
		return err
	}
	return os.WriteFile(at, data, 0o666)
}
