package solution

import "strconv"

func whisper(n int) string {
	return "heard " + strconv.Itoa(7*n)
}
