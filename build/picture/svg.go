// Package picture looks inside pictures: it checks that a file is the kind of picture its name says and that a drawing
// (SVG) holds nothing that could run or load something, and it removes what a photo says about who took it and where.
package picture

import (
	"encoding/xml"
	"errors"
	"io"
	"regexp"
	"strings"
)

// Problem is what keeps a drawing from being published, and where: byte offsets.
type Problem struct {
	Start, End int
	// Part is what isn't allowed, as it is written: "<script>", "`onload`". It is empty where the drawing can't be read,
	// and NoDrawing where something else begins.
	Part string
}

// NoDrawing is the part that a file begins with if it is no drawing at all.
const NoDrawing = "no drawing"

// The namespaces of a drawing.
const (
	svgSpace   = "http://www.w3.org/2000/svg"
	xlinkSpace = "http://www.w3.org/1999/xlink"
	xmlSpace   = "http://www.w3.org/XML/1998/namespace"
)

// editorSpaces are where drawing programs keep their own notes. To a browser they mean nothing.
var editorSpaces = set(
	"http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd", "http://www.inkscape.org/namespaces/inkscape",
	"http://www.w3.org/1999/02/22-rdf-syntax-ns#", "http://creativecommons.org/ns#", "http://web.resource.org/cc/",
	"http://purl.org/dc/elements/1.1/", "http://purl.org/dc/terms/", "http://www.bohemiancoding.com/sketch/ns",
	"http://www.figma.com/figma/ns", "http://www.serif.com/", "https://boxy-svg.com", "http://ns.adobe.com/AdobeIllustrator/10.0/",
	"http://ns.adobe.com/AdobeSVGViewerExtensions/3.0/", "http://ns.adobe.com/Graphs/1.0/", "http://vectornator.io",
)

// elements are those that draw or describe. None can run, fetch, embed, move or lead anywhere.
var elements = set(strings.Fields(`
	a circle clipPath defs desc ellipse g image line linearGradient marker mask metadata path pattern polygon polyline
	radialGradient rect stop style svg switch symbol text textPath title tspan use view filter feBlend feColorMatrix
	feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow
	feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight
	feSpecularLighting feSpotLight feTile feTurbulence`)...)

// attributes are those of the elements above, without those that name an event, a place elsewhere or a time.
var attributes = set(strings.Fields(`
	id class style lang tabindex role version baseProfile width height x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy d
	points transform viewBox preserveAspectRatio zoomAndPan rotate textLength lengthAdjust startOffset method spacing side
	offset gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits patternTransform
	clipPathUnits maskUnits maskContentUnits markerUnits markerWidth markerHeight refX refY orient pathLength
	filterUnits primitiveUnits filterRes in in2 result type values mode operator k1 k2 k3 k4 order kernelMatrix divisor
	bias targetX targetY edgeMode kernelUnitLength preserveAlpha surfaceScale diffuseConstant specularConstant
	specularExponent scale xChannelSelector yChannelSelector azimuth elevation z pointsAtX pointsAtY pointsAtZ
	limitingConeAngle stdDeviation radius baseFrequency numOctaves seed stitchTiles tableValues slope intercept amplitude
	exponent media title requiredFeatures requiredExtensions systemLanguage enable-background contentScriptType
	contentStyleType externalResourcesRequired
	alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation color-interpolation-filters
	color-profile color-rendering cursor direction display dominant-baseline fill fill-opacity fill-rule filter
	flood-color flood-opacity font font-family font-feature-settings font-kerning font-size font-size-adjust font-stretch
	font-style font-variant font-variation-settings font-weight glyph-orientation-horizontal glyph-orientation-vertical
	image-rendering isolation kerning letter-spacing lighting-color line-height marker marker-end marker-mid marker-start
	mask mask-type mix-blend-mode opacity overflow paint-order pointer-events shape-rendering stop-color stop-opacity
	stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity
	stroke-width text-align text-anchor text-decoration text-overflow text-rendering transform-box transform-origin
	unicode-bidi vector-effect visibility white-space word-spacing writing-mode`)...)

func set(words ...string) map[string]bool {
	m := make(map[string]bool, len(words))
	for _, w := range words {
		m[w] = true
	}
	return m
}

// CheckSVG returns the first thing in a drawing that isn't allowed, or nil. Allowed is what draws, with references to
// parts of the same file only: opened by itself, such a file runs nothing, fetches nothing and leads nowhere.
func CheckSVG(data string) *Problem {
	c := svgChecker{d: xml.NewDecoder(strings.NewReader(data))}
	for {
		start := int(c.d.InputOffset())
		token, err := c.d.Token()
		end := int(c.d.InputOffset())
		switch {
		case errors.Is(err, io.EOF) && c.root:
			return nil
		case err != nil:
			return &Problem{Start: start, End: end}
		}
		if part := c.check(token); part != "" {
			return &Problem{start, end, part}
		}
	}
}

type svgChecker struct {
	d     *xml.Decoder
	root  bool // the outermost element has been met
	depth int

	inStyle bool
	style   strings.Builder // its text may be in pieces
}

// check names what isn't allowed in a piece of a drawing, or returns "".
func (c *svgChecker) check(token xml.Token) string {
	switch t := token.(type) {
	case xml.ProcInst:
		if t.Target != "xml" {
			return "<?" + t.Target
		}
	case xml.Directive: // a declaration of entities could hide anything
		if strings.Contains(string(t), "[") {
			return "declarations of its own"
		}
	case xml.CharData:
		if c.inStyle {
			c.style.Write(t)
		}
	case xml.StartElement:
		c.depth++
		return c.checkElement(t)
	case xml.EndElement:
		c.depth--
		if c.inStyle {
			c.inStyle = false
			return cssProblem(c.style.String())
		}
	}
	return ""
}

func (c *svgChecker) checkElement(t xml.StartElement) string {
	isSVG := t.Name.Space == svgSpace
	switch {
	case c.depth == 1 && (!isSVG || t.Name.Local != "svg"):
		return NoDrawing
	case c.inStyle, c.depth == 1 && c.root, !isSVG && !editorSpaces[t.Name.Space], isSVG && !elements[t.Name.Local]:
		return "<" + t.Name.Local + ">"
	}
	c.root = true
	if isSVG && t.Name.Local == "style" {
		c.inStyle = true
		c.style.Reset()
	}
	for _, a := range t.Attr {
		if part := attributeProblem(t.Name, a); part != "" {
			return part
		}
	}
	return ""
}

// attributeProblem names what isn't allowed in an attribute, or returns "".
func attributeProblem(element xml.Name, a xml.Attr) string {
	name := a.Name.Local
	refused := "`" + name + "`"
	switch {
	case a.Name.Space == "xmlns", a.Name.Space == "" && name == "xmlns", editorSpaces[a.Name.Space]:
		return ""
	case a.Name.Space == xmlSpace && (name == "space" || name == "lang" || name == "id"):
		return ""
	case name == "href" && (a.Name.Space == "" || a.Name.Space == xlinkSpace):
		if !staysInside(element, a.Value) {
			return refused
		}
		return ""
	case a.Name.Space == xlinkSpace && (name == "title" || name == "type" || name == "show" || name == "actuate"):
		return ""
	case a.Name.Space == "" && editorSpaces[element.Space]:
		return ""
	case a.Name.Space == "" && (name == "id" || name == "class" || name == "title" || strings.HasPrefix(name, "data-") || strings.HasPrefix(name, "aria-")):
		return ""
	case a.Name.Space == "" && attributes[name]:
		if cssProblem(a.Value) != "" {
			return refused
		}
		return ""
	}
	return refused
}

var (
	fragment = regexp.MustCompile(`^#[^\s\x00-\x1f]*$`)
	pixels   = regexp.MustCompile(`^data:image/(?:png|jpeg|jpg|gif|webp);base64,[A-Za-z0-9+/=\s]*$`)
)

// staysInside reports whether an address is that of a part of the same drawing, or a picture written out in it.
func staysInside(element xml.Name, address string) bool {
	address = strings.TrimSpace(address)
	return address == "" || fragment.MatchString(address) || element.Local == "image" && pixels.MatchString(address)
}
