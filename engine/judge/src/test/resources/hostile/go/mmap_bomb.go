// Attack: maps memory without end
// Verdict: MLE
// Says: out of memory

package solution

import "syscall"

func whisper(n int) string {
	for {
		block, err := syscall.Mmap(-1, 0, 16<<20, syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_ANON|syscall.MAP_PRIVATE)
		if err == nil {
			for i := 0; i < len(block); i += 4096 {
				block[i] = 1
			}
		}
	}
}
