from collections import deque


# Wrong: answers for a window only when the next measurement comes, so the last window is missing.
class Solution:
    def window_maximum(self, offsets: list[int], k: int) -> list[int]:
        maximums = []
        candidates: deque[int] = deque()
        for i, offset in enumerate(offsets):
            if i >= k:
                maximums.append(offsets[candidates[0]])
                if candidates[0] == i - k:
                    candidates.popleft()
            while candidates and offsets[candidates[-1]] <= offset:
                candidates.pop()
            candidates.append(i)
        return maximums
