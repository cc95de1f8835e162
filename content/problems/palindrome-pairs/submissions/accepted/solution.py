from collections import Counter


class Solution:
    def palindrome_pairs(self, words: list[str]) -> int:
        counts = Counter(words)
        pairs = 0
        for word, copies in counts.items():
            mirror = word[::-1]
            length = len(word)
            partners = 0
            for cut in range(length + 1):
                left_mirror, right_mirror = mirror[length - cut :], mirror[: length - cut]
                if word[cut:] == right_mirror:  # the right part is a palindrome
                    partners += counts.get(left_mirror, 0)  # they follow this word
                # words of equal length were found above, so this one must be longer
                if cut > 0 and word[:cut] == left_mirror:
                    partners += counts.get(right_mirror, 0)  # they go in front
            if word == mirror:
                partners -= 1  # it has found itself
            pairs += copies * partners
        return pairs
