# Too slow: looks at all points that are still outside for each corner: n · h steps.
class Solution:
    def convex_hull(self, points: list[list[int]]) -> list[list[int]]:
        different = {(x, y) for x, y in points}
        first, last = min(different), max(different)
        if first == last:
            return [list(first)]
        upper = self.walk(first, last, different, 1)
        lower = self.walk(first, last, different, -1)
        return [list(p) for p in [first, *lower, last, *reversed(upper)]]

    def walk(
        self, first: tuple[int, int], last: tuple[int, int], points: set[tuple[int, int]], sign: int
    ) -> list[tuple[int, int]]:
        corners = []
        a, b = first, last
        while True:
            outside = [
                p
                for p in points
                if sign * ((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])) > 0
            ]
            if not outside:
                return corners
            best = outside[0]
            for p in outside:
                turn = sign * ((best[0] - a[0]) * (p[1] - a[1]) - (best[1] - a[1]) * (p[0] - a[0]))
                farther = abs(p[0] - a[0]) + abs(p[1] - a[1]) > abs(best[0] - a[0]) + abs(best[1] - a[1])
                if turn > 0 or turn == 0 and farther:
                    best = p
            corners.append(best)
            a, points = best, set(outside)
