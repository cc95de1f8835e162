package solution

type place struct {
	node *TreeNode
	way  *step
}

// step is the end of a way: the last turn, and the way before it.
type step struct {
	right  bool
	before *step
}

// Too slow: walks the way to each node anew, back to the root and down again, n²/2 steps in a chain.
func mirrorTree(root *TreeNode) *TreeNode {
	if root == nil {
		return nil
	}
	image := &TreeNode{Val: root.Val}
	places := []place{{root, nil}}
	for i := 0; i < len(places); i++ {
		node, way := places[i].node, places[i].way
		put(image, way, node.Val)
		if node.Left != nil {
			places = append(places, place{node.Left, &step{false, way}})
		}
		if node.Right != nil {
			places = append(places, place{node.Right, &step{true, way}})
		}
	}
	return image
}

func put(image *TreeNode, way *step, value int) {
	var turns []bool
	for ; way != nil; way = way.before {
		turns = append(turns, way.right)
	}
	link := &image
	for i := len(turns) - 1; i >= 0; i-- {
		if turns[i] {
			link = &(*link).Left
		} else {
			link = &(*link).Right
		}
	}
	if *link == nil {
		*link = &TreeNode{Val: value}
	}
}
