// Attack: recurses without end, with the limit of the stack lifted
// Verdict: RTE MLE

package solution

import "runtime/debug"

func deep(n int) int {
	var ballast [128]int
	ballast[n%128] = n
	return deep(n+1) + ballast[(n+1)%128]
}

func whisper(n int) string {
	debug.SetMaxStack(1 << 40)
	return string(rune(deep(n)))
}
