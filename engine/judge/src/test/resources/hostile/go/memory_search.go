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
					for at := bytes.IndexByte(block, 104); at >= 0 && at+10 <= len(block); {
						if block[at+1] == 101 && block[at+4] == 100 && block[at+5] == 32 && block[at+6] == 55 && block[at+9] == 48 {
							fmt.Println("found an answer")
						}
						next := bytes.IndexByte(block[at+1:], 104)
						if next < 0 {
							break
						}
						at += next + 1
					}
				}
			}
		}
		fmt.Println("searched")
	}
	return heard + fmt.Sprint(7*n)
}
