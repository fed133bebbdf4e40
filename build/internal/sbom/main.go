//go:build tools

// Sbom writes what a program is made of, as a software bill of materials in the form of CycloneDX 1.6
// (https://cyclonedx.org, read on 2026-11-30). Go keeps the list of modules in each program, so nothing has to be asked
// for, and the same program has the same list.
package main

import (
	"debug/buildinfo"
	"encoding/json"
	"log"
	"os"
	"runtime/debug"
	"slices"
	"strings"
)

type bom struct {
	Format     string      `json:"bomFormat"`
	Spec       string      `json:"specVersion"`
	Version    int         `json:"version"`
	Metadata   metadata    `json:"metadata"`
	Components []component `json:"components"`
}

type metadata struct {
	Component  component  `json:"component"`
	Properties []property `json:"properties"`
}

type component struct {
	Type    string `json:"type"`
	Name    string `json:"name"`
	Version string `json:"version"`
	PURL    string `json:"purl"`
}

type property struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

func main() {
	log.SetFlags(0)
	if len(os.Args) != 3 {
		log.Fatal("usage: sbom PROGRAM FILE")
	}
	info, err := buildinfo.ReadFile(os.Args[1])
	if err != nil {
		log.Fatal("sbom: ", err)
	}
	data, err := json.MarshalIndent(billOf(info), "", "  ")
	if err == nil {
		err = os.WriteFile(os.Args[2], append(data, '\n'), 0o666)
	}
	if err != nil {
		log.Fatal("sbom: ", err)
	}
}

func billOf(info *debug.BuildInfo) bom {
	b := bom{Format: "CycloneDX", Spec: "1.6", Version: 1, Metadata: metadata{Component: componentOf("application", &info.Main)}}
	for _, s := range info.Settings {
		if slices.Contains([]string{"GOOS", "GOARCH", "vcs.revision", "vcs.time"}, s.Key) {
			b.Metadata.Properties = append(b.Metadata.Properties, property{"go:" + s.Key, s.Value})
		}
	}
	std := &debug.Module{Path: "std", Version: strings.TrimPrefix(info.GoVersion, "go")}
	for _, m := range append(info.Deps, std) {
		b.Components = append(b.Components, componentOf("library", m))
	}
	return b
}

func componentOf(kind string, m *debug.Module) component {
	return component{Type: kind, Name: m.Path, Version: m.Version, PURL: "pkg:golang/" + m.Path + "@" + m.Version}
}
