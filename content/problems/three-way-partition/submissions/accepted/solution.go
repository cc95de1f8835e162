package solution

func partition(nums []int, pivot int) {
	smaller := 0        // in front of it: smaller than the pivot
	next := 0           // from smaller up to here: equal to the pivot
	larger := len(nums) // from it on: larger than the pivot
	for next < larger {
		switch num := nums[next]; {
		case num < pivot:
			nums[smaller], nums[next] = num, nums[smaller]
			smaller++
			next++
		case num > pivot:
			larger-- // brings a number that was not looked at yet
			nums[next], nums[larger] = nums[larger], num
		default:
			next++
		}
	}
}
