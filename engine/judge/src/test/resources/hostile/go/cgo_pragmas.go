// Attack: gives the linker options by a directive
// Verdict: CE AC

package solution

import _ "unsafe"

//go:cgo_ldflag "-fplugin=/tmp/evil.so"
//go:cgo_import_dynamic evil evil "libevil.so"
//go:cgo_import_dynamic _ _ "libc.so.6"

func whisper(n int) string { return "" }
