import operator

OPERATORS = {"+": operator.add, "-": operator.sub, "*": operator.mul}


# Fails: isdigit() is false for a negative number, which is then treated as an operator.
class Solution:
    def evaluate_postfix(self, tokens: list[str]) -> int:
        values: list[int] = []
        for token in tokens:
            if token.isdigit():
                values.append(int(token))
                continue
            right = values.pop()
            left = values.pop()
            if token in OPERATORS:
                values.append(OPERATORS[token](left, right))
            else:
                quotient = abs(left) // abs(right)
                values.append(quotient if (left < 0) == (right < 0) else -quotient)
        return values.pop()
