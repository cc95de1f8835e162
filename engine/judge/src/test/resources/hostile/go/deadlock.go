// Attack: waits for what never comes
// Verdict: RTE TLE

package solution

func whisper(n int) string {
	return <-make(chan string)
}
