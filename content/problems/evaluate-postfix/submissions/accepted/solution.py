import operator


def divide(left: int, right: int) -> int:
    """Rounds toward zero; // alone rounds down."""
    quotient = abs(left) // abs(right)
    return quotient if (left < 0) == (right < 0) else -quotient


OPERATORS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": divide}


class Solution:
    def evaluate_postfix(self, tokens: list[str]) -> int:
        values: list[int] = []  # those that no operator has taken yet
        for token in tokens:
            apply = OPERATORS.get(token)
            if apply is None:
                values.append(int(token))
            else:
                right = values.pop()
                values[-1] = apply(values[-1], right)
        return values[0]
