// Attack: declares its function in assembly that is not there
// Verdict: CE

package solution

func whisper(n int) string
