# Wrong: the ranges end one early, so the last event of each log is never looked at.
class Solution:
    def longest_common(self, first: str, second: str) -> int:
        n, m = len(first), len(second)
        common = [[0] * (m + 1) for _ in range(n + 1)]
        for i in range(1, n):
            for j in range(1, m):
                if first[i - 1] == second[j - 1]:
                    common[i][j] = common[i - 1][j - 1] + 1
                else:
                    common[i][j] = max(common[i - 1][j], common[i][j - 1])
        return common[n - 1][m - 1] if n and m else 0
