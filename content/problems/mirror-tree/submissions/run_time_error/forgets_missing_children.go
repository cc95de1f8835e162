package solution

// Fails: looks for the children of a child that is missing.
func mirrorTree(root *TreeNode) *TreeNode {
	root.Left, root.Right = root.Right, root.Left
	mirrorTree(root.Left)
	mirrorTree(root.Right)
	return root
}
