class Solution:
    def balanced_brackets(self, pairs: int, depth: int) -> list[str]:
        traces: list[str] = []

        def extend(trace: str, left: int, opened: int) -> None:
            """Completes the trace with calls still to be entered and calls that have not returned."""
            if left == 0:
                traces.append(trace + ")" * opened)
                return
            if opened < depth:
                extend(trace + "(", left - 1, opened + 1)
            if opened > 0:
                extend(trace + ")", left, opened - 1)

        extend("", pairs, 0)
        return traces
