# Too slow: tries every run that is possible, again and again: more than exponential.
class Solution:
    def cheapest_merge(self, stones: list[int], k: int) -> int:
        if len(stones) == 1:
            return 0
        best = -1
        for at in range(len(stones) - k + 1):
            blocks = sum(stones[at : at + k])
            rest = self.cheapest_merge(stones[:at] + [blocks] + stones[at + k :], k)
            if rest >= 0 and (best < 0 or rest + blocks < best):
                best = rest + blocks
        return best
