# Wrong: remembers the answer to each pattern and keeps it when a word is added later.
class WordDictionary:
    def __init__(self) -> None:
        self.root: dict = {}
        self.answers: dict[str, bool] = {}

    def add(self, word: str) -> None:
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node["end"] = {}

    def search(self, pattern: str) -> bool:
        if pattern not in self.answers:
            self.answers[pattern] = self.matches(self.root, pattern)
        return self.answers[pattern]

    def matches(self, node: dict, pattern: str) -> bool:
        if not pattern:
            return "end" in node
        if pattern[0] == ".":
            return any(self.matches(child, pattern[1:]) for letter, child in node.items() if letter != "end")
        return pattern[0] in node and self.matches(node[pattern[0]], pattern[1:])
