package solution

// Too slow: searches the whole tree for the parent at each step up, n²/2 visits on a long way.
func lowestCommonAncestor(root *TreeNode, p int, q int) int {
	containingP := map[int]bool{p: true}
	for node := parentOf(root, p); node != nil; node = parentOf(root, node.Val) {
		containingP[node.Val] = true
	}
	for !containingP[q] {
		q = parentOf(root, q).Val
	}
	return q
}

func parentOf(node *TreeNode, number int) *TreeNode {
	if node == nil {
		return nil
	}
	for _, child := range []*TreeNode{node.Left, node.Right} {
		if child != nil && child.Val == number {
			return node
		}
	}
	if found := parentOf(node.Left, number); found != nil {
		return found
	}
	return parentOf(node.Right, number)
}
