# Too slow: searches the rest of the text from each start for a longer repeat: n² steps.
class Solution:
    def longest_repeated(self, text: str) -> str:
        longest = ""
        for start in range(len(text)):
            while True:
                end = start + len(longest) + 1
                if end > len(text) or text.find(text[start:end], start + 1) < 0:
                    break
                longest = text[start:end]
        return longest
