# Too slow: searches the first operator from the start, again and again: n² steps.
class Solution:
    def evaluate_postfix(self, tokens: list[str]) -> int:
        rule = list(tokens)
        while len(rule) > 1:
            at = next(i for i, token in enumerate(rule) if token in ("+", "-", "*", "/"))
            left, right = int(rule[at - 2]), int(rule[at - 1])
            if rule[at] == "+":
                result = left + right
            elif rule[at] == "-":
                result = left - right
            elif rule[at] == "*":
                result = left * right
            else:
                quotient = abs(left) // abs(right)
                result = quotient if (left < 0) == (right < 0) else -quotient
            rule[at - 2 : at + 1] = [str(result)]
        return int(rule[0])
