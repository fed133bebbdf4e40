package docx

import (
	"bytes"
	"fmt"
	"net/url"
	"strconv"
	"strings"

	"golang.org/x/net/idna"

	"rolewright/build/ooxml"
)

// links are the addresses to which a document leads, each once.
type links struct{ addresses []string }

// id returns the id of the relation to an address, or "" if it is no proper one.
func (l *links) id(href string) string {
	address := properAddress(href)
	if address == "" {
		return ""
	}
	at := len(l.addresses)
	for i, known := range l.addresses {
		if known == address {
			at = i
			break
		}
	}
	if at == len(l.addresses) {
		l.addresses = append(l.addresses, address)
	}
	return "rId" + strconv.Itoa(at+1)
}

// relations is the part that says where the links of the document lead, and which parts belong to it.
func (l *links) relations() []byte {
	var b bytes.Buffer
	b.WriteString(relationsHead)
	for i, address := range l.addresses {
		b.WriteString(`<Relationship Id="rId` + strconv.Itoa(i+1) + `" Type="` + officeRelations + `/hyperlink" Target="`)
		ooxml.EscapeValue(&b, address)
		b.WriteString(`" TargetMode="External"/>`)
	}
	b.WriteString(`</Relationships>`)
	return b.Bytes()
}

// properAddress returns an address as Word takes it, or "": with one that it can't read, it opens no document at all.
func properAddress(href string) string {
	if href == "" {
		return ""
	}
	u, err := url.Parse(href)
	if err != nil {
		return ""
	}
	switch u.Scheme {
	case "http", "https":
		if !hasProperHost(u) {
			return ""
		}
	case "mailto":
		address, _, _ := strings.Cut(u.Opaque, "?")
		if name, host, isMail := strings.Cut(address, "@"); !isMail || !isPlain(name) || !isPlain(host) {
			return ""
		}
	default:
		return ""
	}
	if address := escaped(u.String()); len(address) <= longest {
		return address
	}
	return ""
}

// longest is how many bytes an address can have for Word.
const longest = 2000

// hasProperHost reports whether the host of an address can be one. It spells a name in other letters as the network does.
func hasProperHost(u *url.URL) bool {
	name, err := idna.Lookup.ToASCII(u.Hostname())
	port, portErr := strconv.Atoi("0" + u.Port())
	if err != nil || portErr != nil || port > 65535 || !isPlain(name) || u.User != nil {
		return false
	}
	if u.Host = name; port > 0 {
		u.Host += ":" + strconv.Itoa(port)
	}
	return true
}

// isPlain reports whether a name or host is letters, digits and the usual marks.
func isPlain(s string) bool {
	return s != "" && !strings.Contains(s, "..") && !strings.ContainsFunc(s, func(r rune) bool {
		return !(r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || strings.ContainsRune("-._+", r))
	})
}

// escaped writes the bytes of an address by their numbers that can't be in one.
func escaped(address string) string {
	var b strings.Builder
	for i := range len(address) {
		if c := address[i]; c <= ' ' || c > '~' || strings.IndexByte("\"<>\\^`{|}", c) >= 0 {
			fmt.Fprintf(&b, "%%%02X", c)
		} else {
			b.WriteByte(c)
		}
	}
	return b.String()
}
