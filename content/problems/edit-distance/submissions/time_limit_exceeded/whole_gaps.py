# Too slow: looks at gaps of every length for every pair of beginnings: n³ steps.
class Solution:
    def edit_distance(self, source: str, target: str) -> int:
        n, m = len(source), len(target)
        d = [[i + j for j in range(m + 1)] for i in range(n + 1)]
        for i in range(1, n + 1):
            for j in range(1, m + 1):
                best = d[i - 1][j - 1] + (source[i - 1] != target[j - 1])
                for gap in range(1, i + 1):
                    best = min(best, d[i - gap][j] + gap)
                for gap in range(1, j + 1):
                    best = min(best, d[i][j - gap] + gap)
                d[i][j] = best
        return d[n][m]
