package solution

// Wrong: looks up two bytes and leaves out the bits above them.
func countBits(n int) []int {
	var ofByte [256]int
	for i := range ofByte {
		ofByte[i] = ofByte[i>>1] + i&1
	}
	counts := make([]int, n+1)
	for i := range counts {
		counts[i] = ofByte[i&255] + ofByte[i>>8&255]
	}
	return counts
}
