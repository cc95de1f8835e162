# Wrong: compares which characters occur, not how often.
class Solution:
    def is_anagram(self, first: str, second: str) -> bool:
        return len(first) == len(second) and set(first) == set(second)
