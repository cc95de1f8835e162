# Too slow: compares all pairs: n²/2 comparisons.
class Solution:
    def count_inversions(self, times: list[int]) -> int:
        return sum(
            times[i] > times[j] for i in range(len(times)) for j in range(i + 1, len(times))
        )
