# Wrong: a second insert of a word raises the counts again, so one delete leaves a path without a word.
class Node:
    def __init__(self) -> None:
        self.children: dict[str, Node] = {}
        self.words = 0
        self.is_word = False


class Trie:
    def __init__(self) -> None:
        self.root = Node()

    def insert(self, word: str) -> None:
        node = self.root
        for letter in word:
            node = node.children.setdefault(letter, Node())
            node.words += 1
        node.is_word = True

    def search(self, word: str) -> bool:
        node = self.find(word)
        return node is not None and node.is_word

    def starts_with(self, prefix: str) -> bool:
        node = self.find(prefix)
        return node is not None and node.words > 0

    def delete(self, word: str) -> bool:
        if not self.search(word):
            return False
        node = self.root
        for letter in word:
            node = node.children[letter]
            node.words -= 1
        node.is_word = False
        return True

    def find(self, prefix: str) -> Node | None:
        node = self.root
        for letter in prefix:
            if letter not in node.children:
                return None
            node = node.children[letter]
        return node
