// Package ooxml writes packages of Office Open XML (ISO/IEC 29500-2), the format of Word's and Excel's files: zip
// archives of XML parts. It also writes plain archives of finished files.
//
// The same parts give the same bytes, on any machine and on any day.
package ooxml

import (
	"archive/zip"
	"bytes"
	"hash/crc32"
	"io"
	"sync"

	"github.com/klauspost/compress/flate"
)

// Part is a file of a package, compressed. A part that is the same in many packages needs to be made only once.
type Part struct {
	header zip.FileHeader
	data   []byte
}

// firstDay is 1 January 1980 in the form of MS-DOS: no archive can have an earlier date, and ours always have this one.
const firstDay = 1<<5 | 1

// utf8Name says in a zip that a name is in UTF-8.
const utf8Name = 0x800

func newPart(name string, content []byte, method uint16) Part {
	return Part{header: zip.FileHeader{
		Name: name, Method: method, Flags: utf8Name,
		//lint:ignore SA1019 zip.Writer.CreateRaw writes this, and not Modified
		ModifiedDate: firstDay,
		CRC32:        crc32.ChecksumIEEE(content), UncompressedSize64: uint64(len(content)),
	}}
}

// quick compresses the parts of one file, closely those of one that would else be large, and thorough those that all files
// of a kind share, which are made once.
var (
	quick    = pool(4)
	closely  = pool(6)
	thorough = pool(9)
)

// pool keeps compressors, because each has tables of a megabyte.
func pool(level int) *sync.Pool {
	return &sync.Pool{New: func() any {
		w, err := flate.NewWriter(io.Discard, level)
		if err != nil {
			panic(err) // only of another level
		}
		return w
	}}
}

// NewPart compresses a part.
func NewPart(name string, content []byte) Part { return deflated(name, content, quick) }

// NewClose compresses a part to a twentieth less than NewPart, which takes a quarter more time.
func NewClose(name string, content []byte) Part { return deflated(name, content, closely) }

// NewShared compresses a part that many packages have alike, as small as can be.
func NewShared(name string, content []byte) Part { return deflated(name, content, thorough) }

func deflated(name string, content []byte, compressors *sync.Pool) Part {
	p := newPart(name, content, zip.Deflate)
	var b bytes.Buffer
	b.Grow(len(content)/3 + 256)
	w := compressors.Get().(*flate.Writer)
	w.Reset(&b)
	_, _ = w.Write(content) // a buffer takes everything
	_ = w.Close()
	compressors.Put(w)
	p.data = b.Bytes()
	p.header.CompressedSize64 = uint64(len(p.data))
	return p
}

// NewStored makes a part of a file that is compressed already.
func NewStored(name string, content []byte) Part {
	p := newPart(name, content, zip.Store)
	p.data = content
	p.header.CompressedSize64 = uint64(len(content))
	return p
}

// Pack writes parts into an archive, in their order. In a package, [Content_Types].xml comes first.
func Pack(parts ...Part) []byte {
	size := 0
	for i := range parts {
		size += len(parts[i].data) + 2*len(parts[i].header.Name) + 100
	}
	b := bytes.NewBuffer(make([]byte, 0, size))
	z := zip.NewWriter(b)
	for i := range parts {
		header := parts[i].header
		w, err := z.CreateRaw(&header)
		if err != nil {
			panic("ooxml: " + err.Error()) // a buffer takes everything
		}
		_, _ = w.Write(parts[i].data)
	}
	_ = z.Close()
	return b.Bytes()
}

// Properties are what a file says of itself. Those that are empty are left out.
type Properties struct{ Title, Subject, Author, Category, Language string }

// Core is the part docProps/core.xml, which holds the properties of a file.
func Core(p Properties) []byte {
	var b bytes.Buffer
	b.WriteString(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n" +
		`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">`)
	for _, said := range []struct{ element, text string }{
		{"dc:title", p.Title}, {"dc:subject", p.Subject}, {"dc:creator", p.Author}, {"cp:category", p.Category}, {"dc:language", p.Language},
	} {
		if said.text == "" {
			continue
		}
		b.WriteString("<" + said.element + ">")
		Escape(&b, said.text)
		b.WriteString("</" + said.element + ">")
	}
	b.WriteString(`</cp:coreProperties>`)
	return b.Bytes()
}
