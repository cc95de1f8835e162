# Wrong: knows insertion and deletion only, so a replacement costs two edits.
class Solution:
    def edit_distance(self, source: str, target: str) -> int:
        above = list(range(len(target) + 1))
        for i, removed in enumerate(source, 1):
            row = [i]
            for j, inserted in enumerate(target):
                row.append(above[j] if removed == inserted else 1 + min(above[j + 1], row[j]))
            above = row
        return above[-1]
