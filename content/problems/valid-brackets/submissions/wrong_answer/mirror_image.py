# Wrong: asks whether the second half mirrors the first, so brackets side by side are refused.
class Solution:
    def valid_brackets(self, text: str) -> bool:
        brackets = [c for c in text if c in "()[]{}"]
        partner = dict(zip("([{", ")]}"))
        return all(partner.get(a) == b for a, b in zip(brackets, reversed(brackets[len(brackets) // 2 :])))
