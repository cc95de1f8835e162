// Attack: links itself to the runtime's private functions
// Verdict: CE RTE WA

package solution

import _ "unsafe"

//go:linkname exit os.runtime_beforeExit
func exit(code int)

//go:linkname args os.runtime_args
func args() []string

func whisper(n int) string {
	exit(0)
	return args()[0]
}
