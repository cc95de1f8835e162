# Fails: takes from the stack without asking whether anything is open.
class Solution:
    def valid_brackets(self, text: str) -> bool:
        closing = {"(": ")", "[": "]", "{": "}"}
        expected: list[str] = []
        for c in text:
            if c in closing:
                expected.append(closing[c])
            elif c in ")]}" and expected.pop() != c:
                return False
        return not expected
