# Wrong: takes two sides of 0 for "all on one line", but a segment that is a point makes two of them 0 wherever it is.
class Solution:
    def kinds(self, pairs: list[list[int]]) -> list[str]:
        return [self.kind(*pair) for pair in pairs]

    def kind(self, ax: int, ay: int, bx: int, by: int, cx: int, cy: int, dx: int, dy: int) -> str:
        a = self.side(cx, cy, dx, dy, ax, ay)
        b = self.side(cx, cy, dx, dy, bx, by)
        c = self.side(ax, ay, bx, by, cx, cy)
        d = self.side(ax, ay, bx, by, dx, dy)
        if a == b == 0:
            x = min(max(ax, bx), max(cx, dx)) - max(min(ax, bx), min(cx, dx))
            y = min(max(ay, by), max(cy, dy)) - max(min(ay, by), min(cy, dy))
            if x < 0 or y < 0:
                return "none"
            return "touch" if x == y == 0 else "overlap"
        if a * b > 0 or c * d > 0:
            return "none"
        return "cross" if a * b < 0 and c * d < 0 else "touch"

    def side(self, px: int, py: int, qx: int, qy: int, rx: int, ry: int) -> int:
        return (qx - px) * (ry - py) - (qy - py) * (rx - px)
