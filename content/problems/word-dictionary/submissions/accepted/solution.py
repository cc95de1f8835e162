class Node:
    __slots__ = ("children", "is_word")

    def __init__(self) -> None:
        self.children: dict[str, Node] = {}
        self.is_word = False


class WordDictionary:
    def __init__(self) -> None:
        self._root = Node()

    def add(self, word: str) -> None:
        node = self._root
        for letter in word:
            child = node.children.get(letter)
            if child is None:
                child = node.children[letter] = Node()
            node = child
        node.is_word = True

    def search(self, pattern: str) -> bool:
        return self._matches(self._root, pattern, 0)

    def _matches(self, node: Node, pattern: str, start: int) -> bool:
        """Whether the pattern from this place on leads from the node to the end of a word."""
        for i in range(start, len(pattern)):
            if pattern[i] == ".":
                return any(self._matches(child, pattern, i + 1) for child in node.children.values())
            node = node.children.get(pattern[i])
            if node is None:
                return False
        return node.is_word
