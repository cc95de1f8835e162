# Wrong: takes upper and lower case for the same.
class Solution:
    def is_anagram(self, first: str, second: str) -> bool:
        return sorted(first.lower()) == sorted(second.lower())
