package picture

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"image"
	"image/color"
	"image/gif"
	"image/jpeg"
	"image/png"
	"strings"
	"testing"
)

// told is what a picture tells besides what it shows.
const told = "GPS 51.05, 3.72; Kim's camera"

func drawn() *image.Paletted {
	i := image.NewPaletted(image.Rect(0, 0, 9, 9), color.Palette{color.White, color.Black, color.RGBA{200, 0, 0, 255}})
	for at := range i.Pix {
		i.Pix[at] = uint8(at % 3)
	}
	return i
}

func pngOf(t *testing.T, kinds ...string) string {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, drawn()); err != nil {
		t.Fatal(err)
	}
	data := b.String()
	const afterHeader = 8 + 25
	for _, kind := range kinds {
		chunk := make([]byte, 4, 64)
		binary.BigEndian.PutUint32(chunk, uint32(len(told)))
		chunk = append(chunk, kind+told...)
		chunk = binary.BigEndian.AppendUint32(chunk, crc32.ChecksumIEEE(chunk[4:]))
		data = data[:afterHeader] + string(chunk) + data[afterHeader:]
	}
	return data
}

func segment(marker byte, text string) string {
	size := len(text) + 2
	return string([]byte{0xff, marker, byte(size >> 8), byte(size)}) + text
}

func jpegOf(t *testing.T, segments ...string) string {
	t.Helper()
	var b bytes.Buffer
	if err := jpeg.Encode(&b, drawn(), nil); err != nil {
		t.Fatal(err)
	}
	return b.String()[:2] + strings.Join(segments, "") + b.String()[2:]
}

func gifOf(t *testing.T, extensions ...string) string {
	t.Helper()
	var b bytes.Buffer
	if err := gif.EncodeAll(&b, &gif.GIF{Image: []*image.Paletted{drawn(), drawn()}, Delay: []int{1, 1}}); err != nil {
		t.Fatal(err)
	}
	data := b.String()
	first := 13 + 3<<(data[10]&7+1)
	if data[10]&0x80 == 0 {
		first = 13
	}
	return data[:first] + strings.Join(extensions, "") + data[first:]
}

func webpOf(chunks ...string) string {
	var b strings.Builder
	for i := 0; i < len(chunks); i += 2 {
		size := binary.LittleEndian.AppendUint32(nil, uint32(len(chunks[i+1])))
		b.WriteString(chunks[i] + string(size) + chunks[i+1])
		if len(chunks[i+1])%2 == 1 {
			b.WriteByte(0)
		}
	}
	return "RIFF" + string(binary.LittleEndian.AppendUint32(nil, uint32(b.Len()+4))) + "WEBP" + b.String()
}

// littleExif says in the order of Intel's processors that the right side is up.
const littleExif = "Exif\x00\x00II\x2a\x00\x08\x00\x00\x00\x02\x00\x0f\x01\x02\x00\x04\x00\x00\x00Kim\x00\x12\x01\x03\x00\x01\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00" + told

func TestPicturesTellOnlyWhatTheyShow(t *testing.T) {
	for name, data := range map[string]string{
		"png":  pngOf(t, "tEXt", "zTXt", "iTXt", "eXIf", "tIME", "prVt") + told,
		"jpeg": jpegOf(t, segment(0xe1, "Exif\x00\x00MM\x00\x2a\x00\x00\x00\x08\x00\x00"+told), segment(0xe1, "http://ns.adobe.com/xap/1.0/\x00"+told), segment(0xed, "Photoshop 3.0\x00"+told), segment(0xfe, told)) + told,
		"gif":  gifOf(t, "!\xfe\x1d"+told+"\x00", "!\xff\x0bXMP DataXMP\x1d"+told+"\x00") + told,
		"svg": `<?xml version="1.0"?><!-- ` + told + ` --><svg xmlns="http://www.w3.org/2000/svg" xmlns:i="http://www.inkscape.org/namespaces/inkscape" i:export-filename="` + told[:20] +
			`" viewBox="0 0 9 9"><metadata><x xmlns="http://purl.org/dc/elements/1.1/">` + told + `</x></metadata><i:grid label="GPS"/><rect i:label='GPS' width="9" height="9"/><!--GPS--></svg>`,
	} {
		bare, ok := Bare(data)
		if !ok || strings.Contains(bare, "GPS") || strings.Contains(bare, "Kim") {
			t.Errorf("%s: understood %v, still told: %.400q", name, ok, bare)
			continue
		}
		if name == "svg" {
			if want := `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" xmlns:i="http://www.inkscape.org/namespaces/inkscape" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>`; bare != want {
				t.Errorf("the drawing is\n%s, not\n%s", bare, want)
			}
			continue
		}
		samePixels(t, name, data, bare)
		if again, ok := Bare(bare); !ok || again != bare {
			t.Errorf("%s: bared twice it differs", name)
		}
	}
}

func samePixels(t *testing.T, name, one, other string) {
	t.Helper()
	a, _, err := image.Decode(strings.NewReader(one))
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	b, _, err := image.Decode(strings.NewReader(other))
	if err != nil {
		t.Fatalf("%s: bared, it can't be read: %v", name, err)
	}
	for x := range 9 {
		for y := range 9 {
			if a.At(x, y) != b.At(x, y) {
				t.Fatalf("%s: the pixel at %d, %d differs", name, x, y)
			}
		}
	}
}

func TestWhatPicturesNeedStays(t *testing.T) {
	profile, turned := segment(0xe2, "ICC_PROFILE\x00\x01\x01profile"), segment(0xe1, littleExif)
	bare, ok := Bare(jpegOf(t, profile, turned))
	if !ok || !strings.Contains(bare, profile) || !strings.Contains(bare, "Exif\x00\x00MM") || !strings.Contains(bare, "\x01\x12\x00\x03\x00\x00\x00\x01\x00\x06") || strings.Contains(bare, "Kim") {
		t.Errorf("the profile or which side is up is lost, or more than that stays: %.200q", bare)
	}
	if bare, ok = Bare(pngOf(t, "iCCP")); !ok || !strings.Contains(bare, "iCCP") {
		t.Error("a PNG loses its profile")
	}
	loop := "!\xff\x0bNETSCAPE2.0\x03\x01\x05\x00\x00"
	if bare, ok = Bare(gifOf(t, loop)); !ok || !strings.Contains(bare, loop) {
		t.Error("a GIF no longer repeats")
	}
	bare, ok = Bare(webpOf("VP8X", "\x1c\x00\x00\x00\x00\x00\x00\x00\x00\x00", "VP8 ", "pixels!", "EXIF", told, "XMP ", told, "odd?", told))
	if want := webpOf("VP8X", "\x10\x00\x00\x00\x00\x00\x00\x00\x00\x00", "VP8 ", "pixels!"); !ok || bare != want {
		t.Errorf("the WebP is %q, not %q", bare, want)
	}
}

func TestDamagedPicturesAreLeftAlone(t *testing.T) {
	for _, whole := range []string{pngOf(t, "tEXt"), jpegOf(t, segment(0xfe, told)), gifOf(t), webpOf("VP8 ", "pixels"), accepted[3]} {
		for cut := range len(whole) {
			if bare, ok := Bare(whole[:cut]); !ok && bare != whole[:cut] {
				t.Errorf("%.8q cut at %d: it is changed though not understood", whole, cut)
			}
		}
	}
	for _, other := range []string{"%PDF-1.7" + told, "\x00\x00\x00\x20ftypavif" + told, "BM" + told} {
		if bare, ok := Bare(other); ok || bare != other {
			t.Errorf("%.12q is understood", other)
		}
	}
}
