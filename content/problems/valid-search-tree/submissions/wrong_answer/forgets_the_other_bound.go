package solution

import "math"

// Wrong: a step to one side sets a bound and drops the one on the other side.
func isSearchTree(root *TreeNode) bool {
	return within(math.MinInt64, root, math.MaxInt64)
}

func within(low int, node *TreeNode, high int) bool {
	if node == nil {
		return true
	}
	if node.Val <= low || node.Val >= high {
		return false
	}
	return within(math.MinInt64, node.Left, node.Val) && within(node.Val, node.Right, math.MaxInt64)
}
