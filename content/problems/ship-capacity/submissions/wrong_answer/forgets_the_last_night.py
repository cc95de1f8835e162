# Wrong: counts a night when it is full and so forgets the last one.
class Solution:
    def least_capacity(self, sizes: list[int], nights: int) -> int:
        low, high = max(sizes), sum(sizes)
        while low < high:
            capacity = (low + high) // 2
            needed = load = 0
            for size in sizes:
                if load + size > capacity:
                    needed += 1
                    load = 0
                load += size
            if needed <= nights:
                high = capacity
            else:
                low = capacity + 1
        return low
