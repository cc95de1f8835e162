class Solution:
    def longest_common(self, first: str, second: str) -> int:
        above = [0] * (len(second) + 1)  # with the beginnings of second
        for event in first:
            left = 0
            row = [left]
            for j, other in enumerate(second, 1):
                if event == other:
                    left = above[j - 1] + 1
                elif above[j] > left:
                    left = above[j]
                row.append(left)
            above = row
        return above[-1]
