// Attack: is a program of its own
// Verdict: AC CE

package main

import "fmt"

func main() { fmt.Println("heard") }

func whisper(n int) string { return fmt.Sprint("heard ", 7*n) }
