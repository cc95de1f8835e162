class Solution:
    def kinds(self, pairs: list[list[int]]) -> list[str]:
        return [kind(*pair) for pair in pairs]


def kind(ax: int, ay: int, bx: int, by: int, cx: int, cy: int, dx: int, dy: int) -> str:
    side_of_a = side(cx, cy, dx, dy, ax, ay)
    side_of_b = side(cx, cy, dx, dy, bx, by)
    side_of_c = side(ax, ay, bx, by, cx, cy)
    side_of_d = side(ax, ay, bx, by, dx, dy)
    if side_of_a == side_of_b == side_of_c == 0:
        return kind_on_one_line(shared(ax, bx, cx, dx), shared(ay, by, cy, dy))
    first = side_of_a * side_of_b
    second = side_of_c * side_of_d
    if first > 0 or second > 0:
        return "none"
    return "cross" if first < 0 and second < 0 else "touch"


def kind_on_one_line(shared_x: int, shared_y: int) -> str:
    if shared_x < 0 or shared_y < 0:
        return "none"
    return "touch" if shared_x == shared_y == 0 else "overlap"


def shared(a: int, b: int, c: int, d: int) -> int:
    """The length that the ranges from a to b and from c to d share; negative if there is a gap."""
    return min(max(a, b), max(c, d)) - max(min(a, b), min(c, d))


def side(px: int, py: int, qx: int, qy: int, rx: int, ry: int) -> int:
    """Positive if r lies to the left of the line from p to q, negative to the right, 0 on it."""
    return (qx - px) * (ry - py) - (qy - py) * (rx - px)
