from functools import cmp_to_key


# Too slow: compares suffixes character by character: n² log n steps on a repetitive text.
class Solution:
    def suffix_array(self, text: str) -> list[list[int]]:
        n = len(text)

        def common_length(a: int, b: int) -> int:
            common = 0
            while max(a, b) + common < n and text[a + common] == text[b + common]:
                common += 1
            return common

        def compare(a: int, b: int) -> int:
            common = common_length(a, b)
            if max(a, b) + common == n:
                return b - a
            return ord(text[a + common]) - ord(text[b + common])

        order = sorted(range(n), key=cmp_to_key(compare))
        return [order, [0] + [common_length(a, b) for a, b in zip(order, order[1:])]]
