# Wrong: sorts capitals among the small letters.
class Solution:
    def restore(self, last: str) -> str:
        following = sorted(range(len(last)), key=lambda row: last[row].lower())
        text = []
        row = following[last.index("$")]
        while last[row] != "$":
            text.append(last[row])
            row = following[row]
        return "".join(text)
