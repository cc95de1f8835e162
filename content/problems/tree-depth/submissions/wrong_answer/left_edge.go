package solution

// Wrong: goes to the right only where there is no left child, and measures the left edge of the tree.
func treeDepth(root *TreeNode) int {
	levels := 0
	for node := root; node != nil; levels++ {
		if node.Left != nil {
			node = node.Left
		} else {
			node = node.Right
		}
	}
	return levels
}
