// Attack: redefines the language's own names
// Verdict: AC CE

package solution

import "strconv"

type int = int64

func append() {}

func whisper(n int) string { return "heard " + strconv.FormatInt(7*n, 10) }
