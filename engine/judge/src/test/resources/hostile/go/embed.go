// Attack: embeds a file of the machine
// Verdict: CE

package solution

import _ "embed"

//go:embed /etc/passwd
var passwords string

func whisper(n int) string { return passwords }
