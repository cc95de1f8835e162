package solution

// Wrong: takes numbers as they come and lengthens the run below or the run above, but does not join the two when a
// number fills the gap between them.
func longestConsecutive(nums []int) int {
	length := map[int]int{}
	longest := 0
	for _, num := range nums {
		if length[num] > 0 {
			continue
		}
		below, above := length[num-1], length[num+1]
		if below > 0 {
			above = 0
		}
		total := below + above + 1
		length[num] = total
		length[num-below] = total
		length[num+above] = total
		longest = max(longest, total)
	}
	return longest
}

func max(a, b int) int {
	if a > b {
		return a
	}
	return b
}
