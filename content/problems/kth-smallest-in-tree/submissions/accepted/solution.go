package solution

// Goroutine stacks grow as needed, so that the recursion may be as deep as the tree.
func kthSmallest(root *TreeNode, k int) int {
	var found *TreeNode
	var visit func(node *TreeNode)
	visit = func(node *TreeNode) {
		if node == nil || found != nil {
			return
		}
		visit(node.Left)
		k-- // shared by all calls
		if k == 0 {
			found = node
		}
		visit(node.Right)
	}
	visit(root)
	return found.Val
}
