from collections import Counter


# Wrong: counts the events that both logs have, in whatever order.
class Solution:
    def longest_common(self, first: str, second: str) -> int:
        return (Counter(first) & Counter(second)).total()
