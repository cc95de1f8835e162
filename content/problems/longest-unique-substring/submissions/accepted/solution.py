class Solution:
    def longest_unique_substring(self, text: str) -> int:
        last_place: dict[str, int] = {}
        start = 0  # of the longest run without repeats that ends here
        longest = 0
        for end, char in enumerate(text):
            start = max(start, last_place.get(char, -1) + 1)
            last_place[char] = end
            longest = max(longest, end - start + 1)
        return longest
