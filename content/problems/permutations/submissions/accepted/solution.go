package solution

import "slices"

// From the first order in the dictionary to the last, one step at a time.
func permutations(nums []int) [][]int {
	order := slices.Sorted(slices.Values(nums))
	orders := [][]int{slices.Clone(order)}
	for advance(order) {
		orders = append(orders, slices.Clone(order))
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
	slices.Reverse(order[pivot+1:])
	return true
}
