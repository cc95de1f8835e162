// Attack: calls the kernel directly: sockets, namespaces, mounts, tracing, setuid
// Verdict: AC
// Says: refused

package solution

import (
	"fmt"
	"syscall"
	"unsafe"
)

func whisper(n int) string {
	slash := uintptr(unsafe.Pointer(&[]byte("/\x00")[0]))
	var attacks []func() (any, error)
	for _, call := range [][4]uintptr{{105, 0}, {106, 0}, {161, slash}, {165, slash, slash, slash}, {272, 0x10000000}, {272, 0x20000}, {308, 0}, {101, 16, 1},
		{310, 1}, {321, 0}, {425, 8}, {323, 0}, {250, 0}, {298, 0}, {175, 0}, {246, 0}, {41, 2, 1}, {41, 1, 1}, {41, 16, 3}, {53, 1, 1}, {133, slash, 0x2000, 257},
		{56, 0x10000000 | 17}, {304, 0}, {434, 1}, {155, slash, slash}, {62, 1, 9}} {
		attacks = append(attacks, func() (any, error) {
			if call[0] == 62 {
				if _, _, errno := syscall.RawSyscall(62, 1, 9, 0); errno != 0 {
					return nil, errno
				}
				return nil, nil
			}
			answer, _, errno := syscall.RawSyscall(call[0], call[1], call[2], call[3])
			if errno != 0 {
				return nil, errno
			}
			return fmt.Sprint("call ", call[0], " answered ", answer), nil
		})
	}
	return held(n, attacks...)
}
