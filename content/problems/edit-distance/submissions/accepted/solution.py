class Solution:
    def edit_distance(self, source: str, target: str) -> int:
        above = list(range(len(target) + 1))  # distances to the beginnings of target
        for i, removed in enumerate(source, 1):
            left = i
            row = [left]
            for j, inserted in enumerate(target):
                if removed == inserted:
                    left = above[j]
                else:
                    if above[j] < left:
                        left = above[j]
                    if above[j + 1] < left:
                        left = above[j + 1]
                    left += 1
                row.append(left)
            above = row
        return above[-1]
