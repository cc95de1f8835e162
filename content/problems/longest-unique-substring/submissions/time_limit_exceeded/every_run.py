# Too slow: looks at every run, even after a repeat: n² steps.
class Solution:
    def longest_unique_substring(self, text: str) -> int:
        longest = 0
        for start in range(len(text)):
            seen = set()
            unique = True
            for end in range(start, len(text)):
                unique = unique and text[end] not in seen
                seen.add(text[end])
                if unique:
                    longest = max(longest, end - start + 1)
        return longest
