import re


# Wrong: re.match is content with a beginning of the word.
class WordDictionary:
    def __init__(self) -> None:
        self.words: set[str] = set()

    def add(self, word: str) -> None:
        self.words.add(word)

    def search(self, pattern: str) -> bool:
        return any(re.match(pattern, word) for word in self.words)
