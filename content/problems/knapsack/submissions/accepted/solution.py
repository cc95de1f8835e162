class Solution:
    def best_value(self, weights: list[int], values: list[int], capacity: int) -> int:
        best = [0] * (capacity + 1)  # best[c]: the largest worth within c megabytes
        for weight, value in zip(weights, values):
            # Reads the old row only, so no container is placed twice.
            best[weight:] = [
                left_out if left_out > before + value else before + value
                for left_out, before in zip(best[weight:], best)
            ]
        return best[capacity]
