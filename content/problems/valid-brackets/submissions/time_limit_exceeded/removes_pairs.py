# Too slow: removes pairs that stand together, a pass over the text for each level: n² steps.
class Solution:
    def valid_brackets(self, text: str) -> bool:
        rest = "".join(c for c in text if c in "()[]{}")
        while any(pair in rest for pair in ("()", "[]", "{}")):
            rest = rest.replace("()", "").replace("[]", "").replace("{}", "")
        return not rest
