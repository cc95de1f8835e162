# Too slow: goes from each capacity to the next that changes anything, which are far too many.
class Solution:
    def least_capacity(self, sizes: list[int], nights: int) -> int:
        capacity = max(sizes)
        while True:
            needed, load = 1, 0
            following = sum(sizes)
            for size in sizes:
                load += size
                if load > capacity:
                    following = min(following, load)
                    needed += 1
                    load = size
            if needed <= nights:
                return capacity
            capacity = following
