package main

import (
	"fmt"
	"os"
)

func main() {
	var n int
	if _, err := fmt.Scan(&n); err != nil || n < 2 {
		os.Exit(1)
	}
	os.Exit(42)
}
