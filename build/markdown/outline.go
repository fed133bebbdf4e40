package markdown

import (
	"encoding/binary"
	"strings"

	"rolewright/build/source"
)

// Outline is what [Parse] found out about a file, as little as will do to say it once more without parsing: a few hundred
// bytes for a role. It says nothing without the file. The zero Outline is of no file.
type Outline string

// Outline returns the outline of a document in whose file nothing was found.
func (d *Document) Outline() Outline {
	w := outlineWriter{}
	w.span(d.Body)
	w.at = 0 // the front matter begins before the body
	w.value(d.Front)
	return Outline(w.bytes)
}

// Document returns the document of a file again. The file must be the one that the outline was made of.
func (o Outline) Document(file *source.File) Document {
	r := outlineReader{file: file, rest: string(o)}
	body := r.span()
	r.at = 0
	return Document{File: file, HasFront: true, Body: body, Front: r.value()}
}

// How a text follows from its span.
const (
	asWritten  = iota // it is what stands there
	inQuotes          // what stands there without its first and last byte
	spelledOut        // it isn't; the outline holds it
)

// The bits of the byte that a value begins with.
const (
	kindBits  = 0b11
	quotedBit = 1 << 2
	formShift = 3
)

// outlineWriter writes places as distances from the one before: most fit into a byte.
type outlineWriter struct {
	bytes []byte
	at    int32
}

func (w *outlineWriter) span(s source.Span) {
	w.bytes = binary.AppendVarint(w.bytes, int64(s.Start-w.at))
	w.bytes = binary.AppendUvarint(w.bytes, uint64(s.End-s.Start))
	w.at = s.Start
}

func (w *outlineWriter) value(v Value) {
	form := formOf(v.Text, v.Span)
	head := byte(v.Kind) | form<<formShift
	if v.Quoted {
		head |= quotedBit
	}
	w.bytes = append(w.bytes, head)
	w.span(v.Span)
	switch v.Kind {
	case Scalar:
		w.text(v.Text, form)
	case List:
		w.bytes = binary.AppendUvarint(w.bytes, uint64(len(v.Items)))
		for _, item := range v.Items {
			w.value(item)
		}
	case Mapping:
		w.bytes = binary.AppendUvarint(w.bytes, uint64(len(v.Fields)))
		for _, f := range v.Fields {
			form := formOf(f.Key, f.Span)
			w.bytes = append(w.bytes, form)
			w.span(f.Span)
			w.text(f.Key, form)
			w.value(f.Value)
		}
	}
}

func (w *outlineWriter) text(text string, form byte) {
	if form == spelledOut {
		w.bytes = binary.AppendUvarint(w.bytes, uint64(len(text)))
		w.bytes = append(w.bytes, text...)
	}
}

func formOf(text string, span source.Span) byte {
	switch written := span.Text(); {
	case text == written:
		return asWritten
	case len(written) >= 2 && text == written[1:len(written)-1]:
		return inQuotes
	}
	return spelledOut
}

type outlineReader struct {
	file *source.File
	rest string
	at   int32
}

func (r *outlineReader) number() int {
	n, size := binary.Uvarint([]byte(r.rest[:min(len(r.rest), binary.MaxVarintLen64)]))
	r.rest = r.rest[size:]
	return int(n)
}

func (r *outlineReader) byte() byte {
	b := r.rest[0]
	r.rest = r.rest[1:]
	return b
}

func (r *outlineReader) span() source.Span {
	distance, size := binary.Varint([]byte(r.rest[:min(len(r.rest), binary.MaxVarintLen64)]))
	r.rest = r.rest[size:]
	r.at += int32(distance)
	return source.Span{File: r.file, Start: r.at, End: r.at + int32(r.number())}
}

func (r *outlineReader) value() Value {
	head := r.byte()
	v := Value{Kind: Kind(head & kindBits), Quoted: head&quotedBit != 0, Span: r.span()}
	switch v.Kind {
	case Scalar:
		v.Text = r.text(v.Span, head>>formShift)
	case List:
		v.Items = make([]Value, r.number())
		for i := range v.Items {
			v.Items[i] = r.value()
		}
	case Mapping:
		v.Fields = make([]Field, r.number())
		for i := range v.Fields {
			form, span := r.byte(), r.span()
			v.Fields[i] = Field{Key: r.text(span, form), Span: span, Value: r.value()}
		}
	}
	return v
}

func (r *outlineReader) text(span source.Span, form byte) string {
	switch form {
	case asWritten:
		return span.Text()
	case inQuotes:
		written := span.Text()
		return written[1 : len(written)-1]
	}
	length := r.number()
	text := strings.Clone(r.rest[:length])
	r.rest = r.rest[length:]
	return text
}
