class PermissionTable:
    def __init__(self, users: int):
        self._masks = [0] * users

    def grant(self, user: int, permission: int) -> None:
        self._masks[user] |= 1 << permission

    def revoke(self, user: int, permission: int) -> None:
        self._masks[user] &= ~(1 << permission)

    def toggle(self, user: int, permission: int) -> None:
        self._masks[user] ^= 1 << permission

    def check(self, user: int, permission: int) -> bool:
        return self._masks[user] & (1 << permission) != 0

    def has_all(self, user: int, required: int) -> bool:
        return self._masks[user] & required == required

    def mask(self, user: int) -> int:
        return self._masks[user]
