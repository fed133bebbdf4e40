package markdown

import (
	"net/mail"
	"net/url"
	"regexp"
	"strings"
	"unicode"

	"rolewright/build/source"
)

// plainMail is an address without signs that mean something in a link: %40 and ? would lead to another one in programs
// that put it into a link as it is.
var plainMail = regexp.MustCompile(`^[^%?#"\\\s/][^%?#"\\\s]*@[\pL\pN](?:[\pL\pN-]*[\pL\pN])?(?:\.[\pL\pN](?:[\pL\pN-]*[\pL\pN])?)+$`)

// IsEmail reports whether a text is one email address and nothing else, and can go into a link as it is.
func IsEmail(text string) bool {
	a, err := mail.ParseAddress(text)
	return err == nil && a.Address == text && plainMail.MatchString(text)
}

// mailLink is what follows mailto: in a link, taken apart (RFC 6068).
type mailLink struct {
	address string
	fields  []string // of the message, such as subject=Hello
}

func parseMailLink(rest string) mailLink {
	address, query, _ := strings.Cut(rest, "?")
	m := mailLink{address: address}
	if query != "" {
		m.fields = strings.Split(query, "&")
	}
	return m
}

// odd returns the first field that does more than begin a message, such as copying it to somebody else, or "".
func (m mailLink) odd() string {
	for _, field := range m.fields {
		if !isMessageField(field) {
			return field
		}
	}
	return ""
}

func isMessageField(field string) bool {
	if plain, err := url.PathUnescape(field); err == nil {
		field = plain
	}
	name, value, _ := strings.Cut(field, "=")
	switch strings.ToLower(name) {
	case "subject":
		return !strings.ContainsFunc(value, unicode.IsControl) // which would begin another line of the message's head
	case "body":
		return true
	}
	return false
}

// isSound reports whether a link goes to one address, or to whomever the reader chooses, and does nothing else unseen.
func (m mailLink) isSound() bool {
	return m.odd() == "" && (IsEmail(m.address) || m.address == "" && len(m.fields) > 0)
}

// without returns the link without its odd fields.
func (m mailLink) without() string {
	var fields []string
	for _, field := range m.fields {
		if isMessageField(field) {
			fields = append(fields, field)
		}
	}
	if len(fields) == 0 {
		return "mailto:" + m.address
	}
	return "mailto:" + m.address + "?" + strings.Join(fields, "&")
}

// checkMail reports a link that writes to somebody whom its reader doesn't see.
func (w *walker) checkMail(rest string, at source.Span) bool {
	m := parseMailLink(rest)
	switch {
	case m.isSound():
		return true
	case m.address != "" && !IsEmail(m.address):
		w.found.Add(linkNotAllowed, at, "“%s” isn't an email address", shorten(m.address, 60)).
			Help("write one address alone, such as mailto:jobs@example.com; ?subject=Application may follow")
	default:
		w.found.Add(linkNotAllowed, at, "an email link can set the subject and the body, and nothing else: “%s”", shorten(m.odd(), 60)).
			Help("write %s", m.without())
	}
	return false
}
