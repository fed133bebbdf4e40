package picture

import (
	"encoding/json"
	"os"
	"strings"
	"testing"
)

const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">`

// accepted are drawings as programs and people make them. The browser tests open each of them.
var accepted = func() (drawings []string) {
	data, err := os.ReadFile("testdata/drawings.json")
	if err == nil {
		err = json.Unmarshal(data, &drawings)
	}
	if err != nil {
		panic(err)
	}
	return drawings
}()

// refused are files that are more than a drawing, or none, with what is refused.
var refused = map[string]string{
	``: "", `<svg>`: NoDrawing, `<svg/>`: NoDrawing, `plain text`: "", svg: "", svg + `<g></svg>`: "",
	`[core] extraheader = AUTHORIZATION: basic c2VjcmV0`:                                                                "",
	`<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>`:                                                         NoDrawing,
	svg + `</svg>` + svg + `</svg>`:                                                                                     "<svg>",
	svg + `<script>alert(1)</script></svg>`:                                                                             "<script>",
	`<x:svg xmlns:x="http://www.w3.org/2000/svg"><x:ScRiPt/></x:svg>`:                                                   "<ScRiPt>",
	svg + `<foreignObject/></svg>`:                                                                                      "<foreignObject>",
	svg + `<set attributeName="href" to="https://example.com"/></svg>`:                                                  "<set>",
	svg + `<animate attributeName="x" values="0;1"/></svg>`:                                                             "<animate>",
	svg + `<feImage href="https://example.com/x.png"/></svg>`:                                                           "<feImage>",
	svg + `<meta xmlns="http://www.w3.org/1999/xhtml" http-equiv="refresh" content="0;url=https://example.com"/></svg>`: "<meta>",
	svg + `<h:form xmlns:h="http://www.w3.org/1999/xhtml"/></svg>`:                                                      "<form>",
	svg + `<h:img xmlns:h="http://www.w3.org/1999/xhtml" src="x"/></svg>`:                                               "<img>",
	svg + `<q:x xmlns:q="urn:unknown"/></svg>`:                                                                          "<x>",
	svg + `<image href="https://example.com/x.png"/></svg>`:                                                             "`href`",
	svg + `<image href="x.png"/></svg>`:                                                                                 "`href`",
	svg + `<image href="//example.com/x.png"/></svg>`:                                                                   "`href`",
	svg + `<image href="data:image/svg+xml;base64,AA"/></svg>`:                                                          "`href`",
	svg + `<use href="data:image/png;base64,AA"/></svg>`:                                                                "`href`",
	svg + `<use href="other.svg#a"/></svg>`:                                                                             "`href`",
	svg + `<a xlink:href="https://example.com"/></svg>`:                                                                 "`href`",
	svg + `<a href=" java&#10;script:alert(1)"/></svg>`:                                                                 "`href`",
	svg + `<linearGradient href="https://example.com/#g"/></svg>`:                                                       "`href`",
	svg + `<g xml:base="https://example.com/"/></svg>`:                                                                  "`base`",
	svg + `<rect onload="alert(1)"/></svg>`:                                                                             "`onload`",
	svg + `<rect onclick="location=name"/></svg>`:                                                                       "`onclick`",
	svg + `<rect attributeName="onclick"/></svg>`:                                                                       "`attributeName`",
	svg + `<rect ONCLICK="alert(1)"/></svg>`:                                                                            "`ONCLICK`",
	svg + `<image src="https://example.com/x.png"/></svg>`:                                                              "`src`",
	svg + `<rect fill="url(https://example.com/#g)"/></svg>`:                                                            "`fill`",
	svg + `<rect fill="url( 'x.svg#g')"/></svg>`:                                                                        "`fill`",
	svg + `<rect style="fill:url(//example.com/#g)"/></svg>`:                                                            "`style`",
	svg + `<rect style="fill:u\72l(//example.com/#g)"/></svg>`:                                                          "`style`",
	svg + `<rect style="background:rgb(url(https://example.com))"/></svg>`:                                              "`style`",
	svg + `<rect cursor="url(https://example.com/c.png), auto"/></svg>`:                                                 "`cursor`",
	svg + `<style>@import "https://example.com/x.css";</style></svg>`:                                                   "@import",
	svg + `<style>@IMPORT url(#a);</style></svg>`:                                                                       "@import",
	svg + `<style>@im<!-- x -->port "https://example.com/x.css";</style></svg>`:                                         "@import",
	svg + `<style><![CDATA[@im]]>port "https://example.com/x.css";</style></svg>`:                                       "@import",
	svg + `<style>a{content:"/*";background:url(https://example.com);x:"*/"}</style></svg>`:                             "url()",
	svg + `<style>a{background:image-set("https://example.com/x.png" 1x)}</style></svg>`:                                "image-set()",
	svg + `<style>a{background:-webkit-image-set(url(#a) 1x)}</style></svg>`:                                            "-webkit-image-set()",
	svg + `<style>@font-face{src:url(https://example.com/f.woff2)}</style></svg>`:                                       "url()",
	svg + `<style>a{fill:url(data:text/html,x)}</style></svg>`:                                                          "url()",
	svg + `<style><g/></style></svg>`:                                                                                   "<g>",
	`<?xml-stylesheet href="x.xsl"?>` + svg + `</svg>`:                                                                  "<?xml-stylesheet",
	`<!DOCTYPE svg [<!ENTITY x "y">]>` + svg + `&x;</svg>`:                                                              "declarations of its own",
	svg + `&nbsp;</svg>`: "", "\xff\xfe<\x00s\x00v\x00g": "",
}

func TestDrawingsAreAccepted(t *testing.T) {
	for _, data := range accepted {
		if p := CheckSVG(data); p != nil {
			t.Errorf("it refuses %q (%s) in\n%s", data[p.Start:p.End], p.Part, data)
		}
	}
}

func TestWhatIsMoreThanADrawingIsRefused(t *testing.T) {
	for data, part := range refused {
		p := CheckSVG(data)
		switch {
		case p == nil:
			t.Errorf("it accepts\n%s", data)
		case p.Part != part:
			t.Errorf("it refuses %q, not %q, in\n%s", p.Part, part, data)
		case p.Start < 0 || p.Start > p.End || p.End > len(data):
			t.Errorf("bytes %d to %d are outside of the file", p.Start, p.End)
		}
	}
}

func TestNamesTellWhatAFileIs(t *testing.T) {
	for data, want := range map[string]string{
		"\x89PNG\r\n\x1a\n...": "image/png", "\xff\xd8\xff\xe0": "image/jpeg", "GIF89a": "image/gif", "RIFF\x00\x00\x00\x00WEBPVP8 ": "image/webp",
		"\x00\x00\x00\x20ftypavif": "image/avif", "%PDF-1.7": "application/pdf", accepted[0]: "image/svg+xml",
		"[core]\n\tbare = false": "", "DB_PASSWORD=hunter2": "", "---\ntitle: Baker\n---": "", "": "", "RIFF": "", "PK\x03\x04": "", "MZ": "", NoDrawing: "",
	} {
		if got := Sniff(data); got != want {
			t.Errorf("%.20q is taken for %q, not %q", data, got, want)
		}
		if want != "" && (strings.Contains(NameOf(want), "other") || EndingOf(want) == "") {
			t.Errorf("%s has no name", want)
		}
	}
}
