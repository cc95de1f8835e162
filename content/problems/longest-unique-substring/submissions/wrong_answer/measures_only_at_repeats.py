# Wrong: measures a run only when a repeat ends it, so one that lasts to the end is not seen.
class Solution:
    def longest_unique_substring(self, text: str) -> int:
        last_place: dict[str, int] = {}
        start = 0
        longest = 0
        for end, char in enumerate(text):
            if last_place.get(char, -1) >= start:
                longest = max(longest, end - start)
                start = last_place[char] + 1
            last_place[char] = end
        return longest
