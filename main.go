// Rolewright compiles Markdown role definitions into hiring kits: for each role a job description, an interview guide
// and scorecards, as a static site.
//
// This file only connects the program to the machine. Its commands are in build/cli, the compiler is in build.
package main

import (
	"embed"
	"os"

	"golang.org/x/term"

	"rolewright/build/cli"
)

// The starter site is also the site of this repository: one copy, which the program carries along.
//
//go:embed all:content all:roles all:templates
var starter embed.FS

func main() {
	os.Exit(cli.Main(os.Args[1:], cli.World{
		In: os.Stdin, Out: os.Stdout, Err: os.Stderr, Terminal: term.IsTerminal(int(os.Stderr.Fd())), Env: os.Getenv,
		Starter: starter,
	}))
}
