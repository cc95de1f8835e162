# Wrong: gives each suffix what it shares with the one after it instead of the one before it.
class Solution:
    def suffix_array(self, text: str) -> list[list[int]]:
        order = sorted(range(len(text)), key=lambda i: text[i:])
        lengths = []
        for a, b in zip(order, order[1:]):
            common = 0
            while max(a, b) + common < len(text) and text[a + common] == text[b + common]:
                common += 1
            lengths.append(common)
        return [order, lengths + [0]]
