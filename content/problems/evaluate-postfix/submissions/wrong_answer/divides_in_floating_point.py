# Wrong: divides in floating point, which is not exact for quotients of more than fifteen digits.
class Solution:
    def evaluate_postfix(self, tokens: list[str]) -> int:
        values: list[int] = []
        for token in tokens:
            if token not in "+-*/":
                values.append(int(token))
                continue
            right = values.pop()
            left = values.pop()
            if token == "+":
                values.append(left + right)
            elif token == "-":
                values.append(left - right)
            elif token == "*":
                values.append(left * right)
            else:
                values.append(int(left / right))
        return values.pop()
