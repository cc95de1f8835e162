class Solution:
    def suffix_array(self, text: str) -> list[list[int]]:
        order = sorted_suffixes(text)
        return [order, common_lengths(text, order)]


def sorted_suffixes(text: str) -> list[int]:
    n = len(text)
    keys = [ord(char) for char in text]
    length = 1
    while True:
        order = sorted(range(n), key=keys.__getitem__)
        ranks = [0] * n
        rank, previous = 0, -1
        for suffix in order:
            if keys[suffix] != previous:
                previous = keys[suffix]
                rank += 1
            ranks[suffix] = rank
        if rank == n:
            return order
        # A pair of ranks, in one number, stands for twice as many characters; 0 is past the end.
        second = ranks[length:] + [0] * length
        keys = [a * (n + 1) + b for a, b in zip(ranks, second)]
        length *= 2


def common_lengths(text: str, order: list[int]) -> list[int]:
    n = len(order)
    place = [0] * n
    for i, suffix in enumerate(order):
        place[suffix] = i
    lengths = [0] * n
    common = 0
    for suffix in range(n):
        if place[suffix] > 0:
            previous = order[place[suffix] - 1]
            end = n - max(suffix, previous)
            while common < end and text[suffix + common] == text[previous + common]:
                common += 1
            lengths[place[suffix]] = common
            common = max(common - 1, 0)  # the next suffix shares at least this much
    return lengths
