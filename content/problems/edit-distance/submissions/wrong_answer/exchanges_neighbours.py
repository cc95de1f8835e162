# Wrong: counts the exchange of two neighbours as one edit.
class Solution:
    def edit_distance(self, source: str, target: str) -> int:
        n, m = len(source), len(target)
        d = [[i + j for j in range(m + 1)] for i in range(n + 1)]
        for i in range(1, n + 1):
            for j in range(1, m + 1):
                if source[i - 1] == target[j - 1]:
                    d[i][j] = d[i - 1][j - 1]
                    continue
                d[i][j] = 1 + min(d[i - 1][j - 1], d[i - 1][j], d[i][j - 1])
                if i > 1 and j > 1 and source[i - 2 : i] == target[j - 1] + target[j - 2]:
                    d[i][j] = min(d[i][j], 1 + d[i - 2][j - 2])
        return d[n][m]
