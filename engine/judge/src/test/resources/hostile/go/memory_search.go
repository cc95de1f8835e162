// Attack: searches its own memory for expected answers
// Verdict: AC
// Says: searched
// Never: found an answer

package solution

import (
	"bytes"
	"fmt"
	"os"
	"strings"
)

func whisper(n int) string {
	heard := string([]byte{104, 101, 97, 114, 100, 32})
	if n == 3 {
		maps, _ := os.ReadFile("/proc/self/maps")
		memory, err := os.Open("/proc/self/mem")
		if err == nil {
			for _, line := range strings.Split(string(maps), "\n") {
				var low, high int64
				var rights string
				fmt.Sscanf(line, "%x-%x %s", &low, &high, &rights)
				if strings.HasPrefix(rights, "rw") && high-low < 64<<20 {
					block := make([]byte, high-low)
					memory.ReadAt(block, low)
					if bytes.Contains(block, append([]byte(heard), 55, 48, 48, 48)) {
						fmt.Println("found an answer")
					}
				}
			}
		}
		fmt.Println("searched")
	}
	return heard + fmt.Sprint(7*n)
}
