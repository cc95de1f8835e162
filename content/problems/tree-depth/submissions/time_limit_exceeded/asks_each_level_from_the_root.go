package solution

// Too slow: walks down from the root once for each level, n²/2 steps in a chain.
func treeDepth(root *TreeNode) int {
	levels := 0
	for hasNode(root, levels) {
		levels++
	}
	return levels
}

func hasNode(node *TreeNode, below int) bool {
	if node == nil {
		return false
	}
	return below == 0 || hasNode(node.Left, below-1) || hasNode(node.Right, below-1)
}
