class Solution:
    def expand_repeats(self, text: str) -> str:
        output: list[str] = []
        open_repeats: list[tuple[int, int]] = []  # number, and where the part starts in the output
        times = 0
        for character in text:
            if character.isdigit():
                times = 10 * times + int(character)
            elif character == "[":
                open_repeats.append((times, len(output)))
                times = 0
            elif character == "]":
                number, start = open_repeats.pop()
                if number > 1:  # else the slice alone would cost as much as the part is long
                    output += output[start:] * (number - 1)
            else:
                output.append(character)
        return "".join(output)
