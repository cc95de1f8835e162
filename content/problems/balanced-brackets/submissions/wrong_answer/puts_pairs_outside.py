# Wrong: puts each new pair before, after or around a smaller trace, which never gives two nested groups side by side.
class Solution:
    def balanced_brackets(self, pairs: int, depth: int) -> list[str]:
        traces = {""}
        for _ in range(pairs):
            traces = {new for trace in traces for new in ("()" + trace, trace + "()", "(" + trace + ")")}
        return [trace for trace in traces if "(" * (depth + 1) not in self._nesting(trace)]

    @staticmethod
    def _nesting(trace: str) -> str:
        """As many opening brackets as calls are open at the deepest point."""
        deepest = opened = 0
        for bracket in trace:
            opened += 1 if bracket == "(" else -1
            deepest = max(deepest, opened)
        return "(" * deepest
