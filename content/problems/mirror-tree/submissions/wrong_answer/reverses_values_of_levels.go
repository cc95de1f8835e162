package solution

// Wrong: reverses the values of each level, but leaves the nodes in their places, which is right for full levels only.
func mirrorTree(root *TreeNode) *TreeNode {
	var level []*TreeNode
	if root != nil {
		level = append(level, root)
	}
	for len(level) > 0 {
		for i, j := 0, len(level)-1; i < j; i, j = i+1, j-1 {
			level[i].Val, level[j].Val = level[j].Val, level[i].Val
		}
		var next []*TreeNode
		for _, node := range level {
			if node.Left != nil {
				next = append(next, node.Left)
			}
			if node.Right != nil {
				next = append(next, node.Right)
			}
		}
		level = next
	}
	return root
}
