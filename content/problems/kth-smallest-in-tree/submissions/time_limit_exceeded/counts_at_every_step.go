package solution

// Too slow: counts the left side anew at each step down, n²/2 steps in a chain to the left.
func kthSmallest(root *TreeNode, k int) int {
	node := root
	for {
		smaller := size(node.Left)
		switch {
		case k <= smaller:
			node = node.Left
		case k == smaller+1:
			return node.Val
		default:
			k -= smaller + 1
			node = node.Right
		}
	}
}

func size(node *TreeNode) int {
	if node == nil {
		return 0
	}
	return size(node.Left) + 1 + size(node.Right)
}
