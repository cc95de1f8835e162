package solution

// Wrong: climbs from both nodes in step, and misses where they meet if one of them is deeper.
func lowestCommonAncestor(root *TreeNode, p int, q int) int {
	parent := map[int]int{root.Val: root.Val}
	queue := []*TreeNode{root}
	for i := 0; i < len(queue); i++ {
		node := queue[i]
		for _, child := range []*TreeNode{node.Left, node.Right} {
			if child != nil {
				parent[child.Val] = node.Val
				queue = append(queue, child)
			}
		}
	}
	for p != q {
		p, q = parent[p], parent[q]
	}
	return p
}
