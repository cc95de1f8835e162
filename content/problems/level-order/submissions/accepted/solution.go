package solution

func levelOrder(root *TreeNode) [][]int {
	levels := [][]int{}
	var queue []*TreeNode
	if root != nil {
		queue = append(queue, root)
	}
	for len(queue) > 0 {
		values := make([]int, len(queue)) // what is put in from now on is of the next level
		for i := range values {
			node := queue[i]
			values[i] = node.Val
			if node.Left != nil {
				queue = append(queue, node.Left)
			}
			if node.Right != nil {
				queue = append(queue, node.Right)
			}
		}
		levels = append(levels, values)
		queue = queue[len(values):]
	}
	return levels
}
