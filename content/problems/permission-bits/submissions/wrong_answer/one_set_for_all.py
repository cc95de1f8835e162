# Wrong: the list repeats one and the same set, so all users share their permissions.
class PermissionTable:
    def __init__(self, users: int):
        self._granted: list[set[int]] = [set()] * users

    def grant(self, user: int, permission: int) -> None:
        self._granted[user].add(permission)

    def revoke(self, user: int, permission: int) -> None:
        self._granted[user].discard(permission)

    def toggle(self, user: int, permission: int) -> None:
        self._granted[user] ^= {permission}

    def check(self, user: int, permission: int) -> bool:
        return permission in self._granted[user]

    def has_all(self, user: int, required: int) -> bool:
        return self.mask(user) & required == required

    def mask(self, user: int) -> int:
        return sum(1 << permission for permission in self._granted[user])
