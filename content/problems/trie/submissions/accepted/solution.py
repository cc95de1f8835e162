class Node:
    __slots__ = ("children", "words", "is_word")

    def __init__(self) -> None:
        self.children: dict[str, Node] = {}
        self.words = 0  # how many pass through here or end here
        self.is_word = False


class Trie:
    def __init__(self) -> None:
        self._root = Node()

    def insert(self, word: str) -> None:
        if self.search(word):
            return
        node = self._root
        for letter in word:
            child = node.children.get(letter)
            if child is None:
                child = node.children[letter] = Node()
            child.words += 1
            node = child
        node.is_word = True

    def search(self, word: str) -> bool:
        node = self._find(word)
        return node is not None and node.is_word

    def starts_with(self, prefix: str) -> bool:
        return self._find(prefix) is not None

    def delete(self, word: str) -> bool:
        if not self.search(word):
            return False
        node = self._root
        for letter in word:
            child = node.children[letter]
            child.words -= 1
            if child.words == 0:
                del node.children[letter]  # and with it the rest of the word
                return True
            node = child
        node.is_word = False
        return True

    def _find(self, prefix: str) -> Node | None:
        node = self._root
        for letter in prefix:
            node = node.children.get(letter)
            if node is None:
                return None
        return node
