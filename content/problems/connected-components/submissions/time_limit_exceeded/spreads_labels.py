# Too slow: spreads labels until nothing changes; along a chain listed against its numbers they move one step a pass.
class Solution:
    def connected_components(self, accounts: int, links: list[list[int]]) -> int:
        label = list(range(accounts))
        changed = True
        while changed:
            changed = False
            for a, b in links:
                if label[a] != label[b]:
                    label[a] = label[b] = min(label[a], label[b])
                    changed = True
        return len(set(label))
