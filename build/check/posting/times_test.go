package posting

import "testing"

func TestALongPostingIsComparedWithTheUsual(t *testing.T) {
	for words, want := range map[int]string{1_201: "about twice", 1_900: "about 3 times", 40_000: "about 63 times"} {
		if got := times(words); got != want {
			t.Errorf("%d words: %s, not %s", words, got, want)
		}
	}
}
