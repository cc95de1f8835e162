package solution

// Wrong: numbers the places as in a heap, 2i and 2i+1 below i, so that halving leads up; after 64 levels the numbers are
// zero.
func lowestCommonAncestor(root *TreeNode, p int, q int) int {
	type place struct {
		node *TreeNode
		at   uint64
	}
	placeOf := map[int]uint64{}
	numberAt := map[uint64]int{}
	queue := []place{{root, 1}}
	for i := 0; i < len(queue); i++ {
		node, at := queue[i].node, queue[i].at
		placeOf[node.Val] = at
		numberAt[at] = node.Val
		if node.Left != nil {
			queue = append(queue, place{node.Left, 2 * at})
		}
		if node.Right != nil {
			queue = append(queue, place{node.Right, 2*at + 1})
		}
	}
	a, b := placeOf[p], placeOf[q]
	for a != b {
		if a > b {
			a /= 2
		} else {
			b /= 2
		}
	}
	return numberAt[a]
}
