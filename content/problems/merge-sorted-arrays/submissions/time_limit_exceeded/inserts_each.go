package solution

// Too slow: inserts each number of the second array, shifting the larger ones: n² steps.
func merge(first []int, count int, second []int) {
	for j, num := range second {
		place := count + j
		for place > 0 && first[place-1] > num {
			first[place] = first[place-1]
			place--
		}
		first[place] = num
	}
}
