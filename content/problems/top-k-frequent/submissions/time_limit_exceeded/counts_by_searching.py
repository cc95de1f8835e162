# Too slow: counts each different message by going through the whole list: n² steps.
class Solution:
    def top_k_frequent(self, messages: list[str], k: int) -> list[str]:
        return sorted(set(messages), key=lambda message: (-messages.count(message), message))[:k]
