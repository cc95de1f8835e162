# Wrong: drops a point only if the way turns right there, so points in the middle of a side stay.
class Solution:
    def convex_hull(self, points: list[list[int]]) -> list[list[int]]:
        ordered = sorted({(x, y) for x, y in points})
        if len(ordered) == 1:
            return [list(ordered[0])]
        lower = self.border(ordered)
        upper = self.border(ordered[::-1])
        return [list(p) for p in lower[:-1] + upper[:-1]]

    def border(self, points: list[tuple[int, int]]) -> list[tuple[int, int]]:
        chain: list[tuple[int, int]] = []
        for p in points:
            while len(chain) >= 2:
                a, b = chain[-2:]
                if (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]) >= 0:
                    break
                chain.pop()
            chain.append(p)
        return chain
