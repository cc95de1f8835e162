package solution

func lowestCommonAncestor(root *TreeNode, p int, q int) int {
	return find(root, p, q).Val
}

// find answers the lowest common ancestor if a subtree has both nodes, the one that it has if it has one, and nil
// otherwise. Goroutine stacks grow as needed, so that the recursion may be as deep as the tree.
func find(node *TreeNode, p int, q int) *TreeNode {
	if node == nil || node.Val == p || node.Val == q {
		return node
	}
	left, right := find(node.Left, p, q), find(node.Right, p, q)
	switch {
	case left == nil:
		return right
	case right == nil:
		return left
	default:
		return node
	}
}
