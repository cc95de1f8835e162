// Attack: writes to every descriptor without end
// Verdict: OLE

package solution

import "syscall"

func whisper(n int) string {
	for {
		for fd := 3; fd < 10; fd++ {
			syscall.Write(fd, make([]byte, 65536))
		}
	}
}
