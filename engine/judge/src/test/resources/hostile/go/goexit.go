// Attack: ends its goroutine instead of answering
// Verdict: RTE

package solution

import "runtime"

func whisper(n int) string {
	runtime.Goexit()
	return ""
}
