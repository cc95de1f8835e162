// Attack: ends the process before the harness starts
// Verdict: RTE

package solution

import "os"

func init() { os.Exit(0) }

func whisper(n int) string { return "" }
