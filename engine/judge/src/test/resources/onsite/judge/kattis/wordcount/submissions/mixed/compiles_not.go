// @EXPECTED_RESULTS@: COMPILER-ERROR, WRONG-ANSWER
package main

func main() {
	undefined()
}
