# Wrong: tests the depth before the call is entered with <= instead of <, so one call too many may be open.
class Solution:
    def balanced_brackets(self, pairs: int, depth: int) -> list[str]:
        traces: list[str] = []

        def extend(trace: str, left: int, opened: int) -> None:
            if left == 0 and opened == 0:
                traces.append(trace)
            if left > 0 and opened <= depth:
                extend(trace + "(", left - 1, opened + 1)
            if opened > 0:
                extend(trace + ")", left, opened - 1)

        extend("", pairs, 0)
        return traces
