package solution

// Wrong: revokes by flipping the bit, which grants what the user did not have.
type PermissionTable struct {
	masks []int64
}

func NewPermissionTable(users int) *PermissionTable {
	return &PermissionTable{make([]int64, users)}
}

func (t *PermissionTable) Grant(user int, permission int) {
	t.masks[user] |= 1 << permission
}

func (t *PermissionTable) Revoke(user int, permission int) {
	t.masks[user] ^= 1 << permission
}

func (t *PermissionTable) Toggle(user int, permission int) {
	t.masks[user] ^= 1 << permission
}

func (t *PermissionTable) Check(user int, permission int) bool {
	return t.masks[user]&(1<<permission) != 0
}

func (t *PermissionTable) HasAll(user int, required int64) bool {
	return t.masks[user]&required == required
}

func (t *PermissionTable) Mask(user int) int64 {
	return t.masks[user]
}
