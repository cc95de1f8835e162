# Too slow: cuts a branch only when all remaining containers could not catch up: still exponential.
class Solution:
    def best_value(self, weights: list[int], values: list[int], capacity: int) -> int:
        rest = [0]
        for value in reversed(values):
            rest.append(rest[-1] + value)
        rest.reverse()
        best = 0

        def place(i: int, free: int, total: int) -> None:
            nonlocal best
            best = max(best, total)
            if i == len(weights) or total + rest[i] <= best:
                return
            if weights[i] <= free:
                place(i + 1, free - weights[i], total + values[i])
            place(i + 1, free, total)

        place(0, capacity, 0)
        return best
