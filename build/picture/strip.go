package picture

import (
	"encoding/binary"
	"encoding/xml"
	"errors"
	"io"
	"math"
	"regexp"
	"strings"
)

// Bare returns a picture without what it tells besides what it shows: when, where and by whom it was made, thumbnails,
// comments and an editor's notes. Every pixel stays as it is, and so do colour profiles and which side is up. The second
// result is false for files of which only a part is understood, or none: those are returned unchanged.
func Bare(data string) (string, bool) {
	var bare string
	var ok bool
	switch Sniff(data) {
	case "image/png":
		bare, ok = barePNG(data)
	case "image/jpeg":
		bare, ok = bareJPEG(data)
	case "image/gif":
		bare, ok = bareGIF(data)
	case "image/webp":
		bare, ok = bareWebP(data)
	case "image/svg+xml":
		bare, ok = bareSVG(data)
	}
	if !ok {
		return data, false
	}
	return bare, true
}

// roomFor returns a builder with room for a picture: growing step by step would take several times the memory.
func roomFor(data string) *strings.Builder {
	var b strings.Builder
	b.Grow(len(data))
	return &b
}

// length reads a number of bytes. What is longer than any file is cut, so that it can be counted on every machine.
func length(order binary.ByteOrder, four string) int {
	return int(min(order.Uint32([]byte(four)), math.MaxInt32/2))
}

// barePNG keeps the chunks that pixels need, and drops whatever follows the last one (PNG specification, third edition).
func barePNG(data string) (string, bool) {
	const signature = 8
	kept := set("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "pHYs",
		"acTL", "fcTL", "fdAT")
	b := roomFor(data)
	b.WriteString(data[:signature])
	for rest := data[signature:]; len(rest) >= 12; {
		size := length(binary.BigEndian, rest[:4])
		if size > len(rest)-12 {
			return "", false
		}
		if kept[rest[4:8]] {
			b.WriteString(rest[:size+12])
		}
		if rest[4:8] == "IEND" {
			return b.String(), true
		}
		rest = rest[size+12:]
	}
	return "", false
}

// bareJPEG drops the segments of applications and comments, except those that colours depend on (ITU-T T.81, annex B).
func bareJPEG(data string) (string, bool) {
	const startOfScan, endOfImage, comment, app0, app15 = 0xda, 0xd9, 0xfe, 0xe0, 0xef
	b := roomFor(data)
	b.WriteString(data[:2])
	for at := 2; ; {
		for at+1 < len(data) && data[at] == 0xff && data[at+1] == 0xff {
			at++ // padding
		}
		if at+1 >= len(data) || data[at] != 0xff {
			return "", false
		}
		marker := data[at+1]
		if marker == endOfImage {
			b.WriteString(data[at : at+2])
			return b.String(), true
		}
		if at+4 > len(data) {
			return "", false
		}
		end := at + 2 + int(data[at+2])<<8 + int(data[at+3])
		if end < at+4 || end > len(data) {
			return "", false
		}
		segment := data[at:end]
		switch {
		case marker == app0+1:
			b.WriteString(orientationOf(segment))
		case marker == comment || marker >= app0 && marker <= app15 && !colours(segment):
		default:
			b.WriteString(segment)
		}
		at = end
		if marker == startOfScan {
			next := scanEnd(data, at)
			b.WriteString(data[at:next])
			at = next
		}
	}
}

// colours reports whether a segment says how the colours are meant: JFIF, a colour profile, or Adobe's transform.
func colours(segment string) bool {
	rest := segment[4:]
	return strings.HasPrefix(rest, "JFIF\x00") || strings.HasPrefix(rest, "ICC_PROFILE\x00") || strings.HasPrefix(rest, "Adobe\x00") || segment[1] == 0xee
}

// scanEnd returns where the pixels that begin at a place of a JPEG end: at the next marker that isn't part of them.
func scanEnd(data string, at int) int {
	for ; at+1 < len(data); at++ {
		if next := data[at+1]; data[at] == 0xff && next != 0 && next != 0xff && (next < 0xd0 || next > 0xd7) {
			return at
		}
	}
	return len(data)
}

// orientationOf returns a segment that holds nothing of an Exif segment but which side is up, or "" (Exif 2.32, 4.6.4).
func orientationOf(segment string) string {
	tiff, ok := strings.CutPrefix(segment[4:], "Exif\x00\x00")
	if !ok || len(tiff) < 8 {
		return ""
	}
	var order binary.ByteOrder = binary.BigEndian
	if strings.HasPrefix(tiff, "II") {
		order = binary.LittleEndian
	}
	at := length(order, tiff[4:8])
	if at < 8 || at+2 > len(tiff) {
		return ""
	}
	for entries := int(order.Uint16([]byte(tiff[at : at+2]))); entries > 0; entries-- {
		entry := at + 2 + (entries-1)*12
		if entry+12 > len(tiff) || order.Uint16([]byte(tiff[entry:entry+2])) != 0x0112 {
			continue
		}
		if up := order.Uint16([]byte(tiff[entry+8 : entry+10])); up >= 2 && up <= 8 {
			return "\xff\xe1\x00\x22Exif\x00\x00MM\x00\x2a\x00\x00\x00\x08\x00\x01\x01\x12\x00\x03\x00\x00\x00\x01\x00" + string(byte(up)) + "\x00\x00\x00\x00\x00\x00"
		}
	}
	return ""
}

// bareGIF drops comments, texts and the notes of programs, except how often an animation repeats (GIF89a, 23 to 26).
func bareGIF(data string) (string, bool) {
	at := 13
	if at > len(data) {
		return "", false
	}
	if data[10]&0x80 != 0 {
		at += 3 << (data[10]&7 + 1)
	}
	if at > len(data) {
		return "", false
	}
	b := roomFor(data)
	b.WriteString(data[:at])
	for at < len(data) {
		start := at
		keep := true
		switch data[at] {
		case ';':
			b.WriteByte(';')
			return b.String(), true
		case '!':
			if at+2 > len(data) {
				return "", false
			}
			label := data[at+1]
			keep = label == 0xf9 || label == 0xff && (strings.HasPrefix(data[at+2:], "\x0bNETSCAPE2.0") || strings.HasPrefix(data[at+2:], "\x0bANIMEXTS1.0"))
			at += 2
		case ',':
			if at+11 > len(data) {
				return "", false
			}
			if flags := data[at+9]; flags&0x80 != 0 {
				at += 3 << (flags&7 + 1)
			}
			at += 11 // with the size of the first code
		default:
			return "", false
		}
		for at < len(data) && data[at] != 0 {
			at += int(data[at]) + 1
		}
		if at++; at > len(data) {
			return "", false
		}
		if keep {
			b.WriteString(data[start:at])
		}
	}
	return "", false
}

// bareWebP drops the chunks with Exif and XMP, and those that no specification names (RFC 9649, 2.7).
func bareWebP(data string) (string, bool) {
	kept := set("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP")
	b := roomFor(data)
	for rest := data[12:]; len(rest) > 0; {
		if len(rest) < 8 {
			return "", false
		}
		size := length(binary.LittleEndian, rest[4:8])
		end := 8 + size + size&1
		if size > len(rest)-8 {
			return "", false
		}
		end = min(end, len(rest))
		chunk := rest[:end]
		if rest[:4] == "VP8X" && size > 0 {
			const exif, xmp = 0x08, 0x04
			chunk = chunk[:8] + string([]byte{chunk[8] &^ (exif | xmp)}) + chunk[9:]
		}
		if kept[rest[:4]] {
			b.WriteString(chunk)
		}
		rest = rest[end:]
	}
	size := make([]byte, 4)
	binary.LittleEndian.PutUint32(size, uint32(b.Len()+4))
	return "RIFF" + string(size) + "WEBP" + b.String(), true
}

// prefixed is an attribute whose name has a prefix, with the space before it.
var prefixed = regexp.MustCompile(`\s+[\w.-]+:[\w.-]+\s*=\s*(?:"[^"]*"|'[^']*')`)

// bareSVG drops comments, metadata and the notes of drawing programs.
func bareSVG(data string) (string, bool) {
	d := xml.NewDecoder(strings.NewReader(data))
	b := roomFor(data)
	dropped := 0                                           // how many elements deep we are in what is dropped
	drawing := map[string]bool{"xml": true, "xmlns": true} // prefixes of attributes that draw
	for {
		start := int(d.InputOffset())
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return b.String(), true
		}
		if err != nil {
			return "", false
		}
		keep, written := dropped == 0, data[start:d.InputOffset()]
		switch t := token.(type) {
		case xml.Comment:
			keep = false
		case xml.StartElement:
			if dropped > 0 || t.Name.Space != svgSpace || t.Name.Local == "metadata" {
				dropped++
				keep = false
			}
			for _, a := range t.Attr {
				if a.Name.Space == "xmlns" {
					drawing[a.Name.Local] = a.Value == svgSpace || a.Value == xlinkSpace
				}
			}
			written = prefixed.ReplaceAllStringFunc(written, func(attribute string) string {
				if prefix, _, _ := strings.Cut(strings.TrimSpace(attribute), ":"); drawing[prefix] {
					return attribute
				}
				return ""
			})
		case xml.EndElement:
			if dropped > 0 {
				dropped--
				keep = false
			}
		}
		if keep {
			b.WriteString(written)
		}
	}
}
