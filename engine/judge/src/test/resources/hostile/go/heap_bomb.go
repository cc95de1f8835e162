// Attack: fills the heap with its collector off
// Verdict: MLE
// Says: out of memory

package solution

import "runtime/debug"

var kept [][]byte

func whisper(n int) string {
	debug.SetGCPercent(-1)
	debug.SetMemoryLimit(1 << 60)
	for {
		block := make([]byte, 1<<20)
		for i := range block {
			block[i] = 1
		}
		kept = append(kept, block)
	}
}
