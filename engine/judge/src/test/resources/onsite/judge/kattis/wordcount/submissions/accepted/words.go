package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"
)

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Split(bufio.ScanWords)
	count, longest := 0, ""
	for in.Scan() {
		count++
		if len(in.Text()) > len(longest) {
			longest = in.Text()
		}
	}
	fmt.Println(count, strings.ToUpper(longest))
}
