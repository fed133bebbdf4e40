package source

import "testing"

// Pictures come from cameras and from other systems, which write the endings of names as they like. Each is a picture
// to every part of the program, and served as one.
func TestPicturesAreKnownByTheirNames(t *testing.T) {
	for name, want := range map[string]string{
		"team.avif": "image/avif", "team.PNG": "image/png", "team.Jpeg": "image/jpeg", "team.jpg": "image/jpeg", "team.webp": "image/webp",
		"team.gif": "image/gif", "team.svg": "image/svg+xml",
	} {
		if got := MediaType(name); got != want || !IsAsset(name) {
			t.Errorf("%s is %s, and taken: %v", name, got, IsAsset(name))
		}
	}
	for _, name := range []string{"team.exe", "png", "team.png.html"} {
		if IsAsset(name) {
			t.Errorf("%s is taken for a picture", name)
		}
	}
}
