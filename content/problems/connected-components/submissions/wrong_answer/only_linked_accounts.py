# Wrong: knows only accounts that some link names; those without links are not counted.
class Solution:
    def connected_components(self, accounts: int, links: list[list[int]]) -> int:
        linked: dict[int, list[int]] = {}
        for a, b in links:
            linked.setdefault(a, []).append(b)
            linked.setdefault(b, []).append(a)
        seen: set[int] = set()
        people = 0
        for account in linked:
            if account in seen:
                continue
            people += 1
            seen.add(account)
            open_accounts = [account]
            while open_accounts:
                for neighbour in linked[open_accounts.pop()]:
                    if neighbour not in seen:
                        seen.add(neighbour)
                        open_accounts.append(neighbour)
        return people
