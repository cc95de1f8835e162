// Attack: makes the compiler compute enormous constants
// Verdict: CE

package solution

const (
	a = 1 << 500
	b = a * a * a * a * a * a * a * a * a * a
	c = b * b * b * b * b * b * b * b * b * b
)

func whisper(n int) string { return string(rune(c)) }
