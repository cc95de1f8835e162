package solution

import "sort"

// From the first order in the dictionary to the last, one step at a time.
func permutations(nums []int) [][]int {
	order := append([]int(nil), nums...)
	sort.Ints(order)
	orders := [][]int{append([]int(nil), order...)}
	for advance(order) {
		orders = append(orders, append([]int(nil), order...))
	}
	return orders
}

// advance turns the order into the next larger one; false if there is none.
func advance(order []int) bool {
	pivot := len(order) - 2
	for pivot >= 0 && order[pivot] >= order[pivot+1] {
		pivot--
	}
	if pivot < 0 {
		return false
	}
	larger := len(order) - 1 // behind the pivot the numbers descend
	for order[larger] <= order[pivot] {
		larger--
	}
	order[pivot], order[larger] = order[larger], order[pivot]
	for i, j := 0, len(order[pivot+1:])-1; i < j; i, j = i+1, j-1 {
		order[pivot+1:][i], order[pivot+1:][j] = order[pivot+1:][j], order[pivot+1:][i]
	}
	return true
}
