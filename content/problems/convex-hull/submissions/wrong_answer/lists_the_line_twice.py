# Wrong: the upper border takes over all points that are not below the segment between the ends, so a line is listed
# once more on the way back.
class Solution:
    def convex_hull(self, points: list[list[int]]) -> list[list[int]]:
        ordered = sorted({(x, y) for x, y in points})
        first, last = ordered[0], ordered[-1]
        if first == last:
            return [list(first)]

        def turn(a: tuple[int, int], b: tuple[int, int], c: tuple[int, int]) -> int:
            return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])

        lower: list[tuple[int, int]] = []
        for p in ordered:
            while len(lower) >= 2 and turn(lower[-2], lower[-1], p) <= 0:
                lower.pop()
            lower.append(p)
        upper: list[tuple[int, int]] = []
        for p in reversed(ordered):
            if turn(first, last, p) < 0:
                continue
            while len(upper) >= 2 and turn(upper[-2], upper[-1], p) < 0:
                upper.pop()
            upper.append(p)
        return [list(p) for p in lower + upper[1:-1]]
