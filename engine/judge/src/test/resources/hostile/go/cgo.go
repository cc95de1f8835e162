// Attack: brings C along
// Verdict: CE

package solution

// #include "/dev/zero"
// #cgo LDFLAGS: -Wl,-z,execstack
import "C"

func whisper(n int) string { return C.GoString(nil) }
