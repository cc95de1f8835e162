package solution

// Wrong: the level is shared by all calls and not lowered on the way back up, so every node counts as one level deeper.
func treeDepth(root *TreeNode) int {
	level, deepest := 0, 0
	var visit func(node *TreeNode)
	visit = func(node *TreeNode) {
		if node == nil {
			return
		}
		level++
		if level > deepest {
			deepest = level
		}
		visit(node.Left)
		visit(node.Right)
	}
	visit(root)
	return deepest
}
