package hiring

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"rolewright/build/source"
)

// maxSlug is how long an id can be. It names folders and files, for which systems have limits, some of them of 255
// bytes for a name and some of 260 for a whole path.
const maxSlug = 100

// IsSlug reports whether s can be an id: small letters a–z and digits, in words joined by single hyphens. An id names
// folders and files, so it is none of the names that Windows keeps for itself.
func IsSlug(s string) bool {
	if s == "" || len(s) > maxSlug || source.IsReservedName(s) || s[0] == '-' || s[len(s)-1] == '-' || strings.Contains(s, "--") {
		return false
	}
	for i := range len(s) {
		if c := s[i]; !(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-') {
			return false
		}
	}
	return true
}

// Aloud reads a slug as words: "vice-president" is “Vice president”.
func Aloud(slug string) string {
	words := strings.ReplaceAll(slug, "-", " ")
	first, size := utf8.DecodeRuneInString(words)
	if size == 0 {
		return ""
	}
	return string(unicode.ToUpper(first)) + words[size:]
}

// slugHelp says what an id is made of, with the one that a name makes.
func slugHelp(name string) string {
	const help = "an id has only small letters a–z, digits and single hyphens"
	if len(name) > maxSlug {
		return fmt.Sprintf("%s, and at most %d characters", help, maxSlug)
	}
	id, whole := latinSlug(name)
	if source.IsReservedName(id) {
		return fmt.Sprintf("Windows keeps the name %s for itself; add a word, such as `%s-1`", id, id)
	}
	if whole && id != "" {
		return help + ": `" + id + "`"
	}
	return help
}

// Slug makes an id of a name. Accents are dropped; a name with letters of another script gets an id that ends in
// letters and digits which depend on the name alone, so that two such names don't share one.
func Slug(name string) string {
	id, whole := latinSlug(name)
	switch {
	case source.IsReservedName(id):
		return id + "-1"
	case whole && id != "" && len(id) <= maxSlug:
		return id
	}
	sum := sha256.Sum256([]byte(name))
	id = strings.TrimRight(id[:min(len(id), maxSlug-len("-12345678"))], "-")
	return cmp.Or(id, "id") + "-" + hex.EncodeToString(sum[:4])
}

// spelledOut are the Latin letters that no accent makes, and the signs without which two names would be one: C, C++ and C#.
var spelledOut = strings.NewReplacer("+", " plus ", "&", " and ", "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ð", "d", "ł", "l", "þ", "th", "ı", "i")

var (
	dotted = regexp.MustCompile(`(?:^|\s)\.(\pL)`) // a name that begins with a dot, such as .NET
	sharp  = regexp.MustCompile(`(\pL)#`)          // as in C#
)

// latinSlug is the id that the letters a–z and digits of a name make. It is whole if no other letters are lost.
func latinSlug(name string) (id string, whole bool) {
	var b strings.Builder
	whole = true
	name = sharp.ReplaceAllString(dotted.ReplaceAllString(name, " dot $1"), "$1 sharp ")
	for _, r := range norm.NFKD.String(spelledOut.Replace(strings.ToLower(name))) {
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			b.WriteRune(r)
		case unicode.IsMark(r), r == '\'', r == '’':
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			whole = false
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
	}
	return strings.TrimRight(b.String(), "-"), whole
}
