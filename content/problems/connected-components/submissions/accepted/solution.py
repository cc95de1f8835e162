class Solution:
    def connected_components(self, accounts: int, links: list[list[int]]) -> int:
        parent = list(range(accounts))
        size = [1] * accounts

        def root(account: int) -> int:
            while parent[account] != account:
                parent[account] = parent[parent[account]]  # halves the way for the next walk
                account = parent[account]
            return account

        people = accounts
        for a, b in links:
            larger, smaller = root(a), root(b)
            if larger == smaller:
                continue
            if size[larger] < size[smaller]:
                larger, smaller = smaller, larger
            parent[smaller] = larger
            size[larger] += size[smaller]
            people -= 1
        return people
