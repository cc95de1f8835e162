// Attack: declares an array larger than memory
// Verdict: CE RTE MLE

package solution

var huge [1 << 34]byte

func whisper(n int) string {
	for i := range huge {
		huge[i] = 1
	}
	return ""
}
