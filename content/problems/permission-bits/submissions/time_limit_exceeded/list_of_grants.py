# Too slow: searches one list of all grants in every call: n² steps.
class PermissionTable:
    def __init__(self, users: int):
        self._grants: list[tuple[int, int]] = []

    def grant(self, user: int, permission: int) -> None:
        if not self.check(user, permission):
            self._grants.append((user, permission))

    def revoke(self, user: int, permission: int) -> None:
        if self.check(user, permission):
            self._grants.remove((user, permission))

    def toggle(self, user: int, permission: int) -> None:
        if self.check(user, permission):
            self.revoke(user, permission)
        else:
            self.grant(user, permission)

    def check(self, user: int, permission: int) -> bool:
        return (user, permission) in self._grants

    def has_all(self, user: int, required: int) -> bool:
        return self.mask(user) & required == required

    def mask(self, user: int) -> int:
        return sum(1 << permission for owner, permission in self._grants if owner == user)
