// Attack: never lets the harness start
// Verdict: TLE

package solution

func init() {
	for {
	}
}

func whisper(n int) string { return "" }
