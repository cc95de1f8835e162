// Asks for one number after the other, which takes too many turns.
package main


import "fmt"

func main() {
	for guess := 1; guess <= 1000; guess++ {
		fmt.Println(guess)
		var answer string
		if _, err := fmt.Scan(&answer); err != nil || answer == "correct" {
			return
		}
	}
}
