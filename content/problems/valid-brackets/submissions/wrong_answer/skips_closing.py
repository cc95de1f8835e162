# Wrong: takes a closing bracket off the stack only if it matches and ignores it otherwise.
class Solution:
    def valid_brackets(self, text: str) -> bool:
        closing = {"(": ")", "[": "]", "{": "}"}
        expected: list[str] = []
        for c in text:
            if c in closing:
                expected.append(closing[c])
            elif expected and expected[-1] == c:
                expected.pop()
        return not expected
