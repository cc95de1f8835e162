# Wrong: compares without regard to upper and lower case.
class Solution:
    def suffix_array(self, text: str) -> list[list[int]]:
        order = sorted(range(len(text)), key=lambda i: text[i:].lower())
        lengths = [0]
        for a, b in zip(order, order[1:]):
            common = 0
            while max(a, b) + common < len(text) and text[a + common] == text[b + common]:
                common += 1
            lengths.append(common)
        return [order, lengths]
