// Attack: locks goroutines to threads without end
// Verdict: RTE TLE MLE

package solution

import (
	"runtime"
	"time"
)

func whisper(n int) string {
	for {
		go func() {
			runtime.LockOSThread()
			time.Sleep(time.Hour)
		}()
		runtime.Gosched()
	}
}
