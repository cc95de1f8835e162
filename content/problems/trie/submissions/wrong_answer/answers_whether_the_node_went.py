# Wrong: delete answers whether the first node of the word could be dropped, so a word deleted beside another that
# begins alike is said not to have been there.
class Trie:
    def __init__(self) -> None:
        self.root: dict = {}

    def insert(self, word: str) -> None:
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node["end"] = True

    def search(self, word: str) -> bool:
        node = self.find(word)
        return node is not None and "end" in node

    def starts_with(self, prefix: str) -> bool:
        return self.find(prefix) is not None

    def delete(self, word: str) -> bool:
        return self.remove(self.root, word, 0)

    def remove(self, node: dict, word: str, i: int) -> bool:
        if i == len(word):
            if "end" not in node:
                return False
            del node["end"]
            return not node
        child = node.get(word[i])
        if child is None or not self.remove(child, word, i + 1):
            return False
        del node[word[i]]
        return node is self.root or not node

    def find(self, prefix: str) -> dict | None:
        node = self.root
        for letter in prefix:
            if letter not in node:
                return None
            node = node[letter]
        return node
