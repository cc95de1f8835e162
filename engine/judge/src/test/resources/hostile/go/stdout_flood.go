// Attack: prints without end
// Verdict: OLE

package solution

import "fmt"

func whisper(n int) string {
	for {
		fmt.Println("all work and no play makes Jack a dull boy")
	}
}
