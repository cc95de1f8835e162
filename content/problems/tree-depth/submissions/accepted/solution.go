package solution

// Goroutine stacks grow as needed, so that the recursion may be as deep as the tree.
func treeDepth(root *TreeNode) int {
	if root == nil {
		return 0
	}
	left, right := treeDepth(root.Left), treeDepth(root.Right)
	if left > right {
		return left + 1
	}
	return right + 1
}
