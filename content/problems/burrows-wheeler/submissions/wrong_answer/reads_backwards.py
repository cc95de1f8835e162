# Wrong: goes from each row to the one that begins with its last character, which leads backwards through the text.
class Solution:
    def restore(self, last: str) -> str:
        following = sorted(range(len(last)), key=last.__getitem__)
        preceding = [0] * len(last)
        for row, next_row in enumerate(following):
            preceding[next_row] = row
        text = []
        row = 0
        while last[row] != "$":
            text.append(last[row])
            row = preceding[row]
        return "".join(text)
