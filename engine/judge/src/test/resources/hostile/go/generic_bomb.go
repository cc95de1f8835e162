// Attack: instantiates itself without end
// Verdict: CE

package solution

type pair[T any] struct{ left, right T }

func deeper[T any](n int, value T) string {
	if n == 0 {
		return ""
	}
	return deeper(n-1, pair[T]{value, value})
}

func whisper(n int) string { return deeper(n, n) }
