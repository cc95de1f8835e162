# Wrong: compares each character with its neighbours only.
class Solution:
    def first_unique(self, text: str) -> int:
        for i, character in enumerate(text):
            if text[max(0, i - 1) : i + 2].count(character) == 1:
                return i
        return -1
