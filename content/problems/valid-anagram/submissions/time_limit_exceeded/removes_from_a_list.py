# Too slow: takes the characters out of a list one by one, and each removal moves the rest: n² steps.
class Solution:
    def is_anagram(self, first: str, second: str) -> bool:
        left = list(second)
        for character in first:
            if character not in left:
                return False
            left.remove(character)
        return not left
