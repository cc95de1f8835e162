# Wrong: begins with an empty string at each bracket, and forgets the letters before it if they are inside another repeat.
class Solution:
    def expand_repeats(self, text: str) -> str:
        output = ""
        current = ""
        numbers: list[int] = []
        times = 0
        for character in text:
            if character.isdigit():
                times = 10 * times + int(character)
            elif character == "[":
                if not numbers:
                    output += current
                current = ""
                numbers.append(times)
                times = 0
            elif character == "]":
                current *= numbers.pop()
            else:
                current += character
        return output + current
