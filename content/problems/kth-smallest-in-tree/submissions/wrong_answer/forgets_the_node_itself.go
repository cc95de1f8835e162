package solution

// Wrong: on its way to the right it leaves the smaller nodes behind, but not the node from which it comes.
func kthSmallest(root *TreeNode, k int) int {
	node := root
	for {
		smaller := size(node.Left)
		switch {
		case k <= smaller && node.Left != nil:
			node = node.Left
		case k > smaller+1 && node.Right != nil:
			k -= smaller
			node = node.Right
		default:
			return node.Val
		}
	}
}

func size(node *TreeNode) int {
	if node == nil {
		return 0
	}
	return size(node.Left) + 1 + size(node.Right)
}
