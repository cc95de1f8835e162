// Attack: panics with an error that panics when it is looked at
// Verdict: RTE

package solution

type trap struct{}

func (trap) Error() string { panic(trap{}) }

func whisper(n int) string { panic(trap{}) }
