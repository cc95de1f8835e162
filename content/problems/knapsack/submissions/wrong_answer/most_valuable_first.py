# Wrong: takes the most valuable container that still fits, again and again.
class Solution:
    def best_value(self, weights: list[int], values: list[int], capacity: int) -> int:
        total = 0
        for value, weight in sorted(zip(values, weights), key=lambda item: (-item[0], item[1])):
            if weight <= capacity:
                capacity -= weight
                total += value
        return total
