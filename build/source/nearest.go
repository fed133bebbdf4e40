package source

// Nearest returns the known name that a mistyped one most probably means, or "" if none is close enough: the edit
// distance, with swapped neighbours counted once, may be at most a third of the name's length, or one in names of two
// letters, and never more than mostMistyped: names as long as partner-enablement share whole words with others that are
// something else. Of equally close names the first wins.
func Nearest(name string, known []string) string {
	length := len([]rune(name))
	limit := min(length/3, mostMistyped)
	if length == 2 {
		limit = 1
	}
	best, bestDistance := "", limit+1
	for _, candidate := range known {
		if d := distance([]rune(name), []rune(candidate), bestDistance); d < bestDistance {
			best, bestDistance = candidate, d
		}
	}
	return best
}

// mostMistyped is by how many letters a name may differ from the one that is meant.
const mostMistyped = 4

// distance is the optimal string alignment distance, or limit when it is known to be no smaller.
func distance(a, b []rune, limit int) int {
	if len(a)-len(b) >= limit || len(b)-len(a) >= limit {
		return limit
	}
	width := len(b) + 1
	above2, above, row := make([]int, width), make([]int, width), make([]int, width)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		above2, above, row = above, row, above2
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			row[j] = min(above[j]+1, row[j-1]+1, above[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], above2[j-2]+1)
			}
		}
	}
	return min(row[len(b)], limit)
}
