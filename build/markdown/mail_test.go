package markdown

import "testing"

// What programs put into a link as it is must not lead to another address there.
func TestAddressesOfMailArePlain(t *testing.T) {
	for address, plain := range map[string]bool{
		"jobs@example.com": true, "a+b@c.example": true, "r&d@example.com": true, "o'brien@example.com": true, "ä@bäk.example": true,
		"jobs@your-domain.example": true, "a@b-c.co.uk": true,
		"a%40evil%2C@b.example": false, "a?cc=x@b.example": false, "a@b.example?subject=x": false, "a#b@c.example": false,
		"a@-b.example": false, "a@[1.2.3.4]": false, "a@b": false, `"a b"@b.example`: false, "a%0d%0aBcc@b.example": false, "//jobs@b.example": false, "j@b.example": true,
	} {
		if IsEmail(address) != plain {
			t.Errorf("%q is taken for plain: %v", address, !plain)
		}
	}
}
