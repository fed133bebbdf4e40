// Package document holds what people import, such as a posting in Word or a page of a careers site, in one form: a
// title, facts, and blocks of text in their order.
//
// The readers in build/importer/read make documents, and package importer turns them into role files. The text of a
// block is one line of Markdown, whatever the file was, so links and emphasis survive; [Plain] removes the markup.
package document

import "strings"

// Document is one posting, or one collection of questions.
type Document struct {
	// Source is the file that it comes from, and which of several in it: "jobs.json, job 3".
	Source string
	// Title is plain text, and "" where the file doesn't say.
	Title string
	// Job is what a program has said about the job, in the terms of our own format.
	Job Job
	// Facts are what the file says in keys and values, in their order.
	Facts  []Fact
	Blocks []Block
	// Own marks what rolewright wrote itself.
	Own bool
	// Comments are notes to authors in front matter.
	Comments []string
	// Notes say what the reader left out or changed, each in a sentence.
	Notes []string
}

// Job is what exports say about a job in fields of their own. What isn't said is zero.
type Job struct {
	ID, Summary, Language   string
	Family, Level, Team     string
	Employment, Workplace   string
	Posted, Updated, Closes string // as 2026-11-22
	ApplyURL, ApplyEmail    string
	Places, RemoteRegions   []Place
	RemoteCountries         []string
	Pay                     Pay
}

// Place is where work is done. Its country has two letters.
type Place struct{ Street, PostalCode, City, Region, Country string }

// Pay is a range in a currency, for a period of ours such as "year".
type Pay struct {
	Min, Max         string // numbers
	Currency, Period string
}

// Fact is a key with its value, which is plain text, or with a list.
type Fact struct {
	Key, Value string
	List       []Item
}

// Kind says what a block is.
type Kind uint8

// The kinds of blocks.
const (
	Heading Kind = iota + 1
	Paragraph
	List
	Table
	Quote
	Code    // text that keeps its line ends
	Comment // what no page shows
	Rule    // a line across the page
)

// Soft is the level of a heading that is only a bold line.
const Soft = 7

// Block is a stretch of text.
type Block struct {
	Kind    Kind
	Level   int    // of a Heading: 1 to 6, or Soft
	Text    string // of a Heading or Paragraph: Markdown, in which a line end is a forced one; of Code and Comment: as it is
	Info    string // of Code: the language it is in, or ""
	Ordered bool   // of a List
	Items   []Item
	Rows    [][]string // of a Table; the first one has the headings
	Blocks  []Block    // of a Quote
}

// Item is an item of a list, with what is indented below its text.
type Item struct {
	Text   string
	Blocks []Block
}

// Words counts the words of blocks.
func Words(blocks []Block) int {
	n := 0
	for i := range blocks {
		b := &blocks[i]
		n += len(strings.Fields(Plain(b.Text))) + Words(b.Blocks)
		for _, item := range b.Items {
			n += len(strings.Fields(Plain(item.Text))) + Words(item.Blocks)
		}
		for _, row := range b.Rows {
			for _, cell := range row {
				n += len(strings.Fields(Plain(cell)))
			}
		}
	}
	return n
}
