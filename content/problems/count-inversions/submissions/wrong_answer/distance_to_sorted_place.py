# Wrong: adds up how far each event is from its place in the sorted order and halves the sum.
class Solution:
    def count_inversions(self, times: list[int]) -> int:
        order = sorted(range(len(times)), key=lambda i: times[i])
        return sum(abs(place - i) for place, i in enumerate(order)) // 2
