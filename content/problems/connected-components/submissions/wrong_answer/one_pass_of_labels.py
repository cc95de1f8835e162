# Wrong: spreads labels in a single pass over the links; a group that is joined later keeps its old label.
class Solution:
    def connected_components(self, accounts: int, links: list[list[int]]) -> int:
        label = list(range(accounts))
        for a, b in links:
            label[a] = label[b] = min(label[a], label[b])
        return len(set(label))
