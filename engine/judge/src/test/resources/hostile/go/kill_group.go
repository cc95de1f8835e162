// Attack: kills everyone that it can
// Verdict: RTE
// Says: signal 9

package solution

import "syscall"

func whisper(n int) string {
	syscall.Kill(syscall.Getppid(), syscall.SIGKILL)
	syscall.Kill(-1, syscall.SIGKILL)
	syscall.Kill(0, syscall.SIGKILL)
	return ""
}
