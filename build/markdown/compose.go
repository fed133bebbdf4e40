package markdown

import (
	"html/template"
	"net/url"
	"strings"
)

// The functions here put finished pieces of HTML together, so that nobody else has to vouch for any.

// Anchor returns a link with a text. The address must be one that this program made.
func Anchor(href string, text template.HTML) template.HTML {
	return template.HTML(`<a href="`+template.HTMLEscapeString(href)+`">`) + text + "</a>"
}

// Address returns an e-mail address that may break before its sign @. Hosts such as Cloudflare replace addresses in pages,
// which only their script makes readable again; one with an element in it they don't notice, and people copy it whole.
func Address(email string) template.HTML {
	user, host, _ := strings.Cut(email, "@")
	return template.HTML(template.HTMLEscapeString(user) + "<wbr>@" + template.HTMLEscapeString(host))
}

// MailTo returns the address of a link that begins a message with a subject (RFC 6068).
func MailTo(email, subject string) string {
	return "mailto:" + url.PathEscape(email) + "?subject=" + strings.ReplaceAll(url.QueryEscape(subject), "+", "%20")
}

// Small returns a piece in small print, or "" for none.
func Small(piece template.HTML) template.HTML {
	if piece == "" {
		return ""
	}
	return "<small>" + piece + "</small>"
}

// Lines puts each piece that isn't empty on a line of its own.
func Lines(pieces ...template.HTML) template.HTML {
	var b strings.Builder
	for _, p := range pieces {
		if p != "" && b.Len() > 0 {
			b.WriteString("<br>")
		}
		b.WriteString(string(p))
	}
	return template.HTML(b.String())
}

// Items returns a list of the pieces, or "" for none.
func Items(pieces []template.HTML) template.HTML {
	if len(pieces) == 0 {
		return ""
	}
	var b strings.Builder
	b.WriteString("<ul>")
	for _, p := range pieces {
		b.WriteString("<li>" + string(p) + "</li>")
	}
	b.WriteString("</ul>")
	return template.HTML(b.String())
}

// unlinked returns a piece without the links whose address is empty; their text stays.
func unlinked(rest string) template.HTML {
	var b strings.Builder
	for {
		before, link, found := strings.Cut(rest, `<a href=""`)
		b.WriteString(before)
		if !found {
			return template.HTML(b.String())
		}
		_, link, _ = strings.Cut(link, ">")
		text, after, _ := strings.Cut(link, "</a>")
		b.WriteString(text)
		rest = after
	}
}

// Labelled returns a piece with a label before it and a colon between them, or the label or the piece alone.
func Labelled(label, piece template.HTML, colon string) template.HTML {
	if label == "" || piece == "" {
		return label + piece
	}
	return "<strong>" + label + Escape(colon) + "</strong>" + piece
}
