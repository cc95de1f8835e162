package solution

// Builds a new tree and leaves the old one as it is. Goroutine stacks grow as needed, so that the recursion may be as
// deep as the tree.
func mirrorTree(root *TreeNode) *TreeNode {
	if root == nil {
		return nil
	}
	return &TreeNode{
		Val:   root.Val,
		Left:  mirrorTree(root.Right),
		Right: mirrorTree(root.Left),
	}
}
