# Wrong: walks the row upwards, so a container can be placed many times.
class Solution:
    def best_value(self, weights: list[int], values: list[int], capacity: int) -> int:
        best = [0] * (capacity + 1)
        for weight, value in zip(weights, values):
            for c in range(weight, capacity + 1):
                best[c] = max(best[c], best[c - weight] + value)
        return best[capacity]
