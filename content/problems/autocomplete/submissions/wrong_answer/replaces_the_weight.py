# Wrong: a second add replaces the weight instead of adding to it.
class Autocomplete:
    def __init__(self) -> None:
        self.weights: dict[str, int] = {}

    def add(self, query: str, weight: int) -> None:
        self.weights[query] = weight

    def top(self, prefix: str) -> list[str]:
        matches = [query for query in self.weights if query.startswith(prefix)]
        return sorted(matches, key=lambda query: (-self.weights[query], query))[:3]
