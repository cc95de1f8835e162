class Solution:
    def restore(self, last: str) -> str:
        # The sort is stable: the k-th row that begins with a character is followed, in the text, by the k-th that ends
        # in it.
        following = sorted(range(len(last)), key=last.__getitem__)
        text = []
        row = following[last.index("$")]
        while last[row] != "$":
            text.append(last[row])
            row = following[row]
        return "".join(text)
