# Wrong: looks for the maximum of a block from 0 on, so negative maximums become 0.
class Solution:
    def window_maximum(self, offsets: list[int], k: int) -> list[int]:
        n = len(offsets)
        from_left = [0] * n
        from_right = [0] * (n + 1)
        for i in range(n):
            from_left[i] = max(offsets[i], from_left[i - 1] if i % k else 0)
        for i in reversed(range(n)):
            from_right[i] = max(offsets[i], from_right[i + 1] if (i + 1) % k else 0)
        return [max(from_right[i], from_left[i + k - 1]) for i in range(n - k + 1)]
