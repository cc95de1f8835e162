from collections import deque


class Solution:
    def window_maximum(self, offsets: list[int], k: int) -> list[int]:
        maximums = []
        candidates: deque[int] = deque()  # places, oldest first; their offsets fall
        for i, offset in enumerate(offsets):
            while candidates and offsets[candidates[-1]] <= offset:
                candidates.pop()  # leaves before i and is no larger
            candidates.append(i)
            if candidates[0] == i - k:
                candidates.popleft()
            if i >= k - 1:
                maximums.append(offsets[candidates[0]])
        return maximums
