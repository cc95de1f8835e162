WORD = (1 << 64) - 1


# Too slow: joins the words to one number, which is copied for each of them: n² steps.
class Solution:
    def hamming_distance(self, first: list[int], second: list[int]) -> int:
        return (joined(first) ^ joined(second)).bit_count()


def joined(words: list[int]) -> int:
    number = 0
    for word in words:
        number = number << 64 | word & WORD
    return number
