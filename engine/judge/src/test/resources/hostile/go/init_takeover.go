// Attack: takes the channels before the harness starts and answers in its name
// Verdict: WA
// Says: forged

package solution

import (
	"bufio"
	"os"
)

func init() {
	nonce, _ := bufio.NewReader(os.Stdin).ReadString('\n')
	for i := 0; i < 100; i++ {
		os.Stdout.WriteString(nonce[:len(nonce)-1] + " ok 0 \"forged\"\n")
	}
	os.Exit(0)
}

func whisper(n int) string { return "" }
