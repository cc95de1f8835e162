class Solution:
    def count_inversions(self, times: list[int]) -> int:
        _, inversions = self.sort(times)
        return inversions

    def sort(self, times: list[int]) -> tuple[list[int], int]:
        """Returns the times in order, and how many wrong pairs were among them."""
        if len(times) < 2:
            return times, 0
        middle = len(times) // 2
        earlier, in_earlier = self.sort(times[:middle])
        later, in_later = self.sort(times[middle:])
        inversions = in_earlier + in_later
        merged: list[int] = []
        taken = 0
        for time in later:
            while taken < middle and earlier[taken] <= time:
                merged.append(earlier[taken])
                taken += 1
            merged.append(time)
            inversions += middle - taken  # all that is left of the first half is larger
        merged += earlier[taken:]
        return merged, inversions
