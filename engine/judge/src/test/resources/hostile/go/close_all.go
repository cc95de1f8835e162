// Attack: closes every descriptor and goes on
// Verdict: RTE TLE

package solution

import "syscall"

func whisper(n int) string {
	for fd := 0; fd < 256; fd++ {
		syscall.Close(fd)
	}
	for {
	}
}
