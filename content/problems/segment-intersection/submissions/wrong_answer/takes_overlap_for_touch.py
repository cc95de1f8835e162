# Wrong: as soon as an end lies on the other segment, it is taken for the only common point, though segments on one line
# can share a stretch.
class Solution:
    def kinds(self, pairs: list[list[int]]) -> list[str]:
        return [self.kind(*pair) for pair in pairs]

    def kind(self, ax: int, ay: int, bx: int, by: int, cx: int, cy: int, dx: int, dy: int) -> str:
        a = self.side(cx, cy, dx, dy, ax, ay)
        b = self.side(cx, cy, dx, dy, bx, by)
        c = self.side(ax, ay, bx, by, cx, cy)
        d = self.side(ax, ay, bx, by, dx, dy)
        if a * b < 0 and c * d < 0:
            return "cross"
        if (
            (a == 0 and self.in_box(cx, cy, dx, dy, ax, ay))
            or (b == 0 and self.in_box(cx, cy, dx, dy, bx, by))
            or (c == 0 and self.in_box(ax, ay, bx, by, cx, cy))
            or (d == 0 and self.in_box(ax, ay, bx, by, dx, dy))
        ):
            return "touch"
        return "none"

    def side(self, px: int, py: int, qx: int, qy: int, rx: int, ry: int) -> int:
        return (qx - px) * (ry - py) - (qy - py) * (rx - px)

    def in_box(self, px: int, py: int, qx: int, qy: int, rx: int, ry: int) -> bool:
        return min(px, qx) <= rx <= max(px, qx) and min(py, qy) <= ry <= max(py, qy)
