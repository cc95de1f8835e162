class Solution:
    def least_capacity(self, sizes: list[int], nights: int) -> int:
        low, high = max(sizes), sum(sizes)  # with less than the largest, that one is never shipped
        while low < high:
            capacity = (low + high) // 2
            if nights_needed(sizes, capacity) <= nights:
                high = capacity
            else:
                low = capacity + 1
        return low


def nights_needed(sizes: list[int], capacity: int) -> int:
    nights = 1
    load = 0
    for size in sizes:
        load += size
        if load > capacity:
            nights += 1
            load = size
    return nights
