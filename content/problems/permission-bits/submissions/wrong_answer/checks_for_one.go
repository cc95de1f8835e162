package solution

// Wrong: compares the masked bit with 1, which only bit 0 is worth.
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
	t.masks[user] &^= 1 << permission
}

func (t *PermissionTable) Toggle(user int, permission int) {
	t.masks[user] ^= 1 << permission
}

func (t *PermissionTable) Check(user int, permission int) bool {
	return t.masks[user]&(1<<permission) == 1
}

func (t *PermissionTable) HasAll(user int, required int64) bool {
	return t.masks[user]&required == required
}

func (t *PermissionTable) Mask(user int) int64 {
	return t.masks[user]
}
