import heapq


# Wrong: merges the k smallest files, wherever they lie.
class Solution:
    def cheapest_merge(self, stones: list[int], k: int) -> int:
        if (len(stones) - 1) % (k - 1):
            return -1
        heapq.heapify(stones)
        cost = 0
        while len(stones) > 1:
            blocks = sum(heapq.heappop(stones) for _ in range(k))
            cost += blocks
            heapq.heappush(stones, blocks)
        return cost
