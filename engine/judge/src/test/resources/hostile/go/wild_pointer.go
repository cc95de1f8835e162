// Attack: writes to a wild address by unsafe
// Verdict: RTE

package solution

import "unsafe"

func whisper(n int) string {
	*(*int)(unsafe.Pointer(uintptr(8))) = 1
	return ""
}
