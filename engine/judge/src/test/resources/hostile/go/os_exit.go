// Attack: ends with status 0 to fake success
// Verdict: RTE
// Says: ended itself with status 0

package solution

import "os"

func whisper(n int) string {
	os.Exit(0)
	return ""
}
