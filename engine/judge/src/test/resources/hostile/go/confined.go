// Attack: prints who it is
// Verdict: AC
// Says: (?s)NoNewPrivs:\s+1.*Seccomp:\s+2

package solution

import (
	"fmt"
	"os"
	"regexp"
)

func whisper(n int) string {
	return held(n, func() (any, error) {
		status, err := os.ReadFile("/proc/self/status")
		if err != nil {
			return "no status", nil
		}
		for _, line := range regexp.MustCompile(`(?m)^(Uid|Gid|Groups|Cap...|NoNewPrivs|Seccomp):.*$`).FindAllString(string(status), -1) {
			fmt.Println(line)
			if regexp.MustCompile(`^((Uid|Gid):.*\s0(\s|$)|Cap...:.*[1-9a-f])`).MatchString(line) {
				return line, nil
			}
		}
		return nil, nil
	})
}
