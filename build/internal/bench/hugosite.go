//go:build tools

package main

import (
	"bytes"
	"embed"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"rolewright/build/site"
	"rolewright/build/source"
)

// hugoFiles are the settings and templates with which Hugo makes the same documents, as far as it can. A page of its
// own for each interview it can't make out of a role's file: that takes content adapters, which came with 0.126. So the
// interviews of a role share one guide and one page of scorecards.
//
//go:embed all:hugo
var hugoFiles embed.FS

// write makes the site that Hugo reads: the files of a trial as they are, in the places where Hugo looks for them.
func (h *hugo) write(s *trial, folder string) error {
	ours, err := fs.Sub(hugoFiles, "hugo")
	if err != nil {
		return err
	}
	if err := os.CopyFS(folder, ours); err != nil {
		return err
	}
	tree, err := source.Read(os.DirFS(h.repository), os.DirFS(h.repository))
	if err != nil {
		return err
	}
	for _, f := range site.Assets(tree, nil) {
		if path.Base(f.Path) == "style.css" {
			if err := writeFile(folder, "static/assets/style.css", []byte(f.Data)); err != nil {
				return err
			}
		}
	}
	for _, top := range []string{"roles", "content/skills", "content/notices", "content/pages"} {
		if err := copyForHugo(os.DirFS(s.folder), top, folder); err != nil {
			return err
		}
	}
	return nil
}

// copyForHugo copies a folder's files into Hugo's content. Of all keys of the format only `kind` clashes with one of
// Hugo's (newer ones refuse to build), so that a skill gets another there. `title` and `summary` mean the same in both.
func copyForHugo(from fs.FS, top, folder string) error {
	return fs.WalkDir(from, top, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := fs.ReadFile(from, name)
		if err != nil {
			return err
		}
		if top == "content/skills" {
			data = bytes.Replace(data, []byte("\nkind: "), []byte("\nskill_kind: "), 1)
		}
		return writeFile(filepath.Join(folder, "content"), strings.TrimPrefix(name, "content/"), data)
	})
}
