# Too slow: inserts a pair at every place of every smaller trace, and looks through the whole list to see whether the
# result is new.
class Solution:
    def balanced_brackets(self, pairs: int, depth: int) -> list[str]:
        traces = [""]
        for _ in range(pairs):
            longer: list[str] = []
            for trace in traces:
                for i in range(len(trace) + 1):
                    new = trace[:i] + "()" + trace[i:]
                    if new not in longer and self._deepest(new) <= depth:
                        longer.append(new)
            traces = longer
        return traces

    @staticmethod
    def _deepest(trace: str) -> int:
        deepest = opened = 0
        for bracket in trace:
            opened += 1 if bracket == "(" else -1
            deepest = max(deepest, opened)
        return deepest
