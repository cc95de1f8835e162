package solution

import (
	"regexp"
	"strconv"
	"strings"
)

var innermost = regexp.MustCompile(`(\d+)\[([a-z]+)\]`)

// Too slow: expands the innermost parts and scans everything again, once for each level.
func expandRepeats(text string) string {
	for strings.Contains(text, "[") {
		text = innermost.ReplaceAllStringFunc(text, func(found string) string {
			groups := innermost.FindStringSubmatch(found)
			times, _ := strconv.Atoi(groups[1])
			return strings.Repeat(groups[2], times)
		})
	}
	return text
}
