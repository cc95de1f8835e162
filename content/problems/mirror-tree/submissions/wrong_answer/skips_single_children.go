package solution

// Wrong: swaps only where there are two children.
func mirrorTree(root *TreeNode) *TreeNode {
	if root == nil {
		return nil
	}
	if root.Left != nil && root.Right != nil {
		root.Left, root.Right = root.Right, root.Left
	}
	mirrorTree(root.Left)
	mirrorTree(root.Right)
	return root
}
