package solution

import "fmt"

// held: an attack that is refused says so and gives the right answer; one that succeeds answers its loot.
func held(n int, attacks ...func() (any, error)) string {
	for _, attack := range attacks {
		loot, err := attack()
		if err == nil && loot != nil {
			return fmt.Sprint("BREACH ", loot)
		}
		fmt.Println("refused:", err)
	}
	return fmt.Sprint("heard ", 7*n)
}
