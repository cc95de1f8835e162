import heapq
from collections import Counter


class Solution:
    def top_k_frequent(self, messages: list[str], k: int) -> list[str]:
        counts = Counter(messages)
        best = heapq.nsmallest(k, ((-count, message) for message, count in counts.items()))
        return [message for _, message in best]
