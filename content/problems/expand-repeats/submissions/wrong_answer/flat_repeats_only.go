package solution

import (
	"regexp"
	"strconv"
	"strings"
)

var part = regexp.MustCompile(`(\d+)\[([a-z0-9\[]*)\]`)

// Wrong: ends a repeat at the first closing bracket, which belongs to the innermost one.
func expandRepeats(text string) string {
	expanded := part.ReplaceAllStringFunc(text, func(found string) string {
		groups := part.FindStringSubmatch(found)
		times, _ := strconv.Atoi(groups[1])
		if times*len(groups[2]) > 200_000 {
			return ""
		}
		return strings.Repeat(groups[2], times)
	})
	return strings.Map(func(c rune) rune {
		if c < 'a' {
			return -1
		}
		return c
	}, expanded)
}
