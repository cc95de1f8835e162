// Attack: declares the names that the judge's code has
// Verdict: CE

package solution

func OnsiteMain() {}

func whisper(n int) string { return "" }
