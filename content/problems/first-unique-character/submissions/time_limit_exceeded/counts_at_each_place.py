# Too slow: counts the character of each place in the whole text: n² steps.
class Solution:
    def first_unique(self, text: str) -> int:
        for i, character in enumerate(text):
            if sum(other == character for other in text) == 1:
                return i
        return -1
