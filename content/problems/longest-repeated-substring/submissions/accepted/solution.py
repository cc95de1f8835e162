class Solution:
    def longest_repeated(self, text: str) -> str:
        # A state of the suffix automaton stands for strings that end at the same positions of the text.
        length = [0]  # of its longest string
        ends = [0]  # where its first occurrence ends
        link = [-1]  # to the state of the longest suffix that ends at more positions
        following: list[dict[str, int]] = [{}]

        def new_state(longest: int, end: int, suffix: int, transitions: dict[str, int]) -> int:
            length.append(longest)
            ends.append(end)
            link.append(suffix)
            following.append(transitions)
            return len(length) - 1

        whole = best = 0
        for end, char in enumerate(text, start=1):
            state = whole
            whole = new_state(end, end, 0, {})
            while state >= 0 and char not in following[state]:
                following[state][char] = whole
                state = link[state]
            if state >= 0:
                seen = following[state][char]
                if length[seen] == length[state] + 1:
                    link[whole] = seen
                else:
                    # Only the shorter strings of this state end here too: they get a state of their own.
                    shorter = new_state(
                        length[state] + 1, ends[seen], link[seen], following[seen].copy()
                    )
                    link[seen] = link[whole] = shorter
                    while state >= 0 and following[state].get(char) == seen:
                        following[state][char] = shorter
                        state = link[state]
            repeated = link[whole]
            if (length[repeated], -ends[repeated]) > (length[best], -ends[best]):
                best = repeated
        return text[ends[best] - length[best] : ends[best]]
