package solution

// Too slow: walks through both subtrees of every node for their largest and smallest key, n²/2 steps in a chain.
func isSearchTree(root *TreeNode) bool {
	if root == nil {
		return true
	}
	if root.Left != nil && largest(root.Left) >= root.Val {
		return false
	}
	if root.Right != nil && smallest(root.Right) <= root.Val {
		return false
	}
	return isSearchTree(root.Left) && isSearchTree(root.Right)
}

func largest(node *TreeNode) int {
	key := node.Val
	for _, child := range []*TreeNode{node.Left, node.Right} {
		if child != nil {
			if below := largest(child); below > key {
				key = below
			}
		}
	}
	return key
}

func smallest(node *TreeNode) int {
	key := node.Val
	for _, child := range []*TreeNode{node.Left, node.Right} {
		if child != nil {
			if below := smallest(child); below < key {
				key = below
			}
		}
	}
	return key
}
