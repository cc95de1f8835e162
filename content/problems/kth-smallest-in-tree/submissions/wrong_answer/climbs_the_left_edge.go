package solution

// Wrong: climbs the left edge of the tree and never looks into the right subtrees on it.
func kthSmallest(root *TreeNode, k int) int {
	var edge []*TreeNode
	for node := root; node != nil; node = node.Left {
		edge = append(edge, node)
	}
	if k > len(edge) {
		k = len(edge)
	}
	return edge[len(edge)-k].Val
}
