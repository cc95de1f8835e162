import operator

OPERATORS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.floordiv}


# Wrong: // rounds down, so negative quotients are too small by one.
class Solution:
    def evaluate_postfix(self, tokens: list[str]) -> int:
        values: list[int] = []
        for token in tokens:
            if token in OPERATORS:
                right = values.pop()
                values.append(OPERATORS[token](values.pop(), right))
            else:
                values.append(int(token))
        return values.pop()
