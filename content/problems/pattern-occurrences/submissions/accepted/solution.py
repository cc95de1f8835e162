class Solution:
    def occurrences(self, text: str, pattern: str) -> list[int]:
        border = self._borders(pattern)
        size = len(pattern)
        found: list[int] = []
        matched = 0  # the longest prefix of the pattern that ends at the current character
        for i, c in enumerate(text):
            while matched and (matched == size or pattern[matched] != c):
                matched = border[matched]
            if pattern[matched] == c:
                matched += 1
            if matched == size:
                found.append(i - size + 1)
        return found

    @staticmethod
    def _borders(pattern: str) -> list[int]:
        """For each q the longest proper prefix of the first q characters that is also their suffix."""
        border = [0] * (len(pattern) + 1)
        length = 0
        for q in range(2, len(pattern) + 1):
            last = pattern[q - 1]
            while length and pattern[length] != last:
                length = border[length]
            if pattern[length] == last:
                length += 1
            border[q] = length
        return border
