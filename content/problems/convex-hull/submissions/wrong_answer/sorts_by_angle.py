from math import atan2


# Wrong: sorts by angles in floating point, where directions that differ in the eighteenth digit are equal.
class Solution:
    def convex_hull(self, points: list[list[int]]) -> list[list[int]]:
        different = {(x, y) for x, y in points}
        x0, y0 = min(different)

        def by_angle(p: tuple[int, int]) -> tuple[float, int]:
            return atan2(p[1] - y0, p[0] - x0), abs(p[0] - x0) + abs(p[1] - y0)

        hull = [(x0, y0)]
        for x, y in sorted(different - {(x0, y0)}, key=by_angle):
            while len(hull) >= 2:
                (ax, ay), (bx, by) = hull[-2:]
                if (bx - ax) * (y - ay) - (by - ay) * (x - ax) > 0:
                    break
                hull.pop()
            hull.append((x, y))
        return [list(p) for p in hull]
