// Attack: starts goroutines without end
// Verdict: MLE TLE

package solution

func whisper(n int) string {
	for {
		go func() {
			var ballast [4096]byte
			ballast[n%10] = 1
			select {}
		}()
	}
}
