package solution

func isSearchTree(root *TreeNode) bool {
	return within(nil, root, nil)
}

// within tells whether a tree is a search tree whose keys lie between those of two of its ancestors; nil is no bound.
// Goroutine stacks grow as needed, so that the recursion may be as deep as the tree.
func within(low, node, high *TreeNode) bool {
	if node == nil {
		return true
	}
	if low != nil && node.Val <= low.Val || high != nil && node.Val >= high.Val {
		return false
	}
	return within(low, node.Left, node) && within(node, node.Right, high)
}
