from collections.abc import Iterable

Point = tuple[int, int]


class Solution:
    def convex_hull(self, points: list[list[int]]) -> list[list[int]]:
        ordered = sorted({(x, y) for x, y in points})
        hull = border(ordered) + border(reversed(ordered))
        return [list(corner) for corner in hull or ordered]  # no border has a corner: one point


def border(points: Iterable[Point]) -> list[Point]:
    """The points of a chain that only turns left, without its last, where the other border begins."""
    chain: list[Point] = []
    for x, y in points:
        while len(chain) >= 2:
            (ax, ay), (bx, by) = chain[-2:]
            if (bx - ax) * (y - ay) > (by - ay) * (x - ax):
                break
            chain.pop()
        chain.append((x, y))
    return chain[:-1]
