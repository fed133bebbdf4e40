// Rolewright compiles Markdown role definitions into hiring kits: for each role a job description, an interview guide
// and candidate evaluation sheets, as a static site.
//
// This file only ties the program to the machine. What it can do is in build/cli; how it compiles is in build.
package main

import (
	"embed"
	"fmt"
	"os"

	"golang.org/x/term"

	"rolewright/build/cli"
)

// The starter site is also the site of this repository: one copy, which the program carries along.
//
//go:embed all:content all:roles all:templates
var starter embed.FS

func main() {
	cache, _ := os.UserCacheDir() // without one, nothing is remembered from build to build
	os.Exit(cli.Main(os.Args[1:], cli.World{
		In: os.Stdin, Out: os.Stdout, Err: os.Stderr, Terminal: term.IsTerminal(int(os.Stderr.Fd())), Env: os.Getenv,
		Cache: cache, Program: program(), Starter: starter,
	}))
}

// program identifies the running program by its file: another build of it has another size or date.
func program() string {
	name, err := os.Executable()
	if err != nil {
		return ""
	}
	info, err := os.Stat(name)
	if err != nil {
		return ""
	}
	return fmt.Sprintf("%s %d %d", name, info.Size(), info.ModTime().UnixNano())
}
