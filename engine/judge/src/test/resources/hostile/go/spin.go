// Attack: never ends
// Verdict: TLE
// Says: CPU time

package solution

func whisper(n int) string {
	for {
	}
}
