# Wrong: repeats each letter by itself instead of the part as a whole, so 2[ab] becomes aabb.
class Solution:
    def expand_repeats(self, text: str) -> str:
        output: list[str] = []
        factors = [1]
        times = 0
        for character in text:
            if character.isdigit():
                times = 10 * times + int(character)
            elif character == "[":
                factors.append(factors[-1] * times)
                times = 0
            elif character == "]":
                factors.pop()
            else:
                output.append(character * factors[-1])
        return "".join(output)
