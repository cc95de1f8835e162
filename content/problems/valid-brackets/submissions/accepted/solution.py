class Solution:
    def valid_brackets(self, text: str) -> bool:
        closing = {"(": ")", "[": "]", "{": "}"}
        expected: list[str] = []  # what closes the open brackets
        for c in text:
            if c in closing:
                expected.append(closing[c])
            elif c in ")]}" and (not expected or expected.pop() != c):
                return False
        return not expected
