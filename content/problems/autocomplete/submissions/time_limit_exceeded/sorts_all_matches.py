# Too slow: collects and orders all queries with the prefix for each question: n² steps.
class Autocomplete:
    def __init__(self) -> None:
        self.weights: dict[str, int] = {}

    def add(self, query: str, weight: int) -> None:
        self.weights[query] = self.weights.get(query, 0) + weight

    def top(self, prefix: str) -> list[str]:
        matches = [query for query in self.weights if query.startswith(prefix)]
        return sorted(matches, key=lambda query: (-self.weights[query], query))[:3]
