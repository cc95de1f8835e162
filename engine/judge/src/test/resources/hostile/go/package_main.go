// Attack: is a program of its own
// Verdict: CE
// Says: package

package main

import "fmt"

func main() { fmt.Println("heard") }

func whisper(n int) string { return fmt.Sprint("heard ", 7*n) }
