# Wrong: forgets the whole run at a repeat, also the characters behind the first of the two.
class Solution:
    def longest_unique_substring(self, text: str) -> int:
        seen: set[str] = set()
        longest = 0
        for char in text:
            if char in seen:
                seen.clear()
            seen.add(char)
            longest = max(longest, len(seen))
        return longest
