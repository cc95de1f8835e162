# Wrong: answers the very list that it goes on changing, so answers given earlier change too.
class Autocomplete:
    def __init__(self) -> None:
        self.weights: dict[str, int] = {}
        self.best: dict[str, list[str]] = {}

    def add(self, query: str, weight: int) -> None:
        self.weights[query] = self.weights.get(query, 0) + weight
        for length in range(1, len(query) + 1):
            best = self.best.setdefault(query[:length], [])
            if query not in best:
                best.append(query)
            best.sort(key=lambda each: (-self.weights[each], each))
            del best[3:]

    def top(self, prefix: str) -> list[str]:
        return self.best.get(prefix, [])
