package solution

// Wrong: compares each node with its children only, not with what lies deeper.
func isSearchTree(root *TreeNode) bool {
	if root == nil {
		return true
	}
	if root.Left != nil && root.Left.Val >= root.Val {
		return false
	}
	if root.Right != nil && root.Right.Val <= root.Val {
		return false
	}
	return isSearchTree(root.Left) && isSearchTree(root.Right)
}
