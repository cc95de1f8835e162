from collections import Counter


# Wrong: most_common leaves equally frequent messages in the order in which they were first written.
class Solution:
    def top_k_frequent(self, messages: list[str], k: int) -> list[str]:
        return [message for message, _ in Counter(messages).most_common(k)]
