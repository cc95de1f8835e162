SHOWN = 3


class Node:
    __slots__ = ("children", "best")

    def __init__(self) -> None:
        self.children: dict[str, Node] = {}
        self.best: list[str] = []  # of all queries that pass through here


class Autocomplete:
    def __init__(self) -> None:
        self._weights: dict[str, int] = {}
        self._root = Node()

    def add(self, query: str, weight: int) -> None:
        self._weights[query] = self._weights.get(query, 0) + weight
        node = self._root
        for letter in query:
            child = node.children.get(letter)
            if child is None:
                child = node.children[letter] = Node()
            node = child
            # weights only grow, so whoever is left out stays behind these three until its own changes
            best = node.best
            if query not in best:
                best.append(query)
            i = best.index(query)
            while i > 0 and self._is_better(query, best[i - 1]):
                best[i] = best[i - 1]
                i -= 1
            best[i] = query
            del best[SHOWN:]

    def top(self, prefix: str) -> list[str]:
        node = self._root
        for letter in prefix:
            node = node.children.get(letter)
            if node is None:
                return []
        return node.best.copy()

    def _is_better(self, query: str, other: str) -> bool:
        weight, other_weight = self._weights[query], self._weights[other]
        return query < other if weight == other_weight else weight > other_weight
