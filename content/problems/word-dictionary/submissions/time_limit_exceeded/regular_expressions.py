import re


# Too slow: runs the pattern as a regular expression over all words: n² steps.
class WordDictionary:
    def __init__(self) -> None:
        self.words: list[str] = []

    def add(self, word: str) -> None:
        self.words.append(word)

    def search(self, pattern: str) -> bool:
        matches = re.compile(pattern).fullmatch
        return any(matches(word) for word in self.words)
