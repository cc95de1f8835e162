// Attack: makes a type that doubles with every line
// Verdict: CE RTE MLE TLE

package solution

type a [2]struct{ x, y [16]int }
type b [2]struct{ x, y a }
type c [2]struct{ x, y b }
type d [2]struct{ x, y c }
type e [2]struct{ x, y d }
type f [2]struct{ x, y e }
type g [2]struct{ x, y f }
type h [2]struct{ x, y g }
type i [2]struct{ x, y h }
type j [2]struct{ x, y i }
type k [2]struct{ x, y j }
type l [2]struct{ x, y k }
type m [2]struct{ x, y l }

func whisper(n int) string {
	var left, right m
	if left == right {
		return "same"
	}
	return ""
}
