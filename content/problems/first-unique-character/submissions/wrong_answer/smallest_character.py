from collections import Counter


# Wrong: answers the unique character that comes first in the alphabet, not in the text.
class Solution:
    def first_unique(self, text: str) -> int:
        unique = [character for character, count in Counter(text).items() if count == 1]
        return text.index(min(unique)) if unique else -1
