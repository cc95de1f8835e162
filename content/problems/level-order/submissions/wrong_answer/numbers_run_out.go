package solution

import "math/bits"

type place struct {
	node   *TreeNode
	number uint
}

// Wrong: numbers the places as in a heap, 2i and 2i+1 below i, and takes the length of the number for the level; after 64 levels the numbers are zero.
func levelOrder(root *TreeNode) [][]int {
	levels := [][]int{}
	var queue []place
	if root != nil {
		queue = append(queue, place{root, 1})
	}
	for ; len(queue) > 0; queue = queue[1:] {
		at := queue[0]
		level := max(0, bits.Len(at.number)-1)
		if level == len(levels) {
			levels = append(levels, nil)
		}
		levels[level] = append(levels[level], at.node.Val)
		if at.node.Left != nil {
			queue = append(queue, place{at.node.Left, 2 * at.number})
		}
		if at.node.Right != nil {
			queue = append(queue, place{at.node.Right, 2*at.number + 1})
		}
	}
	return levels
}

func max(a, b int) int {
	if a > b {
		return a
	}
	return b
}
