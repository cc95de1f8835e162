from collections import Counter


# Wrong: sorts by count and text and turns the result around, which turns the alphabet around too.
class Solution:
    def top_k_frequent(self, messages: list[str], k: int) -> list[str]:
        counts = Counter(messages)
        return sorted(counts, key=lambda message: (counts[message], message), reverse=True)[:k]
