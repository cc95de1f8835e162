// Attack: sleeps past every limit
// Verdict: TLE
// Says: sleeps, or waits

package solution

import "time"

func whisper(n int) string {
	time.Sleep(time.Hour)
	return ""
}
