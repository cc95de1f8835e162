# Wrong: of equally long strings, takes the one that is complete a second time first instead of the one that occurs first.
class Solution:
    def longest_repeated(self, text: str) -> str:
        longest = ""
        for end in range(1, len(text) + 1):
            while True:
                start = end - len(longest) - 1
                if start < 0 or text[start:end] not in text[: end - 1]:
                    break
                longest = text[start:end]
        return longest
