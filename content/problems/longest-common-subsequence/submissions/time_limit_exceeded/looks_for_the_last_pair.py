# Too slow: for every pair of beginnings looks at all places of the last pair in a row: n³ steps.
class Solution:
    def longest_common(self, first: str, second: str) -> int:
        n, m = len(first), len(second)
        common = [[0] * (m + 1) for _ in range(n + 1)]
        for i in range(1, n + 1):
            for j in range(1, m + 1):
                best = common[i - 1][j]
                for partner in range(1, j + 1):
                    if first[i - 1] == second[partner - 1]:
                        best = max(best, common[i - 1][partner - 1] + 1)
                common[i][j] = best
        return common[n][m]
