# Wrong: on equal times takes from the second half first, so they count as a wrong pair.
class Solution:
    def count_inversions(self, times: list[int]) -> int:
        return self.sort(times)[1]

    def sort(self, times: list[int]) -> tuple[list[int], int]:
        if len(times) < 2:
            return times, 0
        middle = len(times) // 2
        earlier, in_earlier = self.sort(times[:middle])
        later, in_later = self.sort(times[middle:])
        inversions = in_earlier + in_later
        merged: list[int] = []
        taken = 0
        for time in later:
            while taken < middle and earlier[taken] < time:
                merged.append(earlier[taken])
                taken += 1
            merged.append(time)
            inversions += middle - taken
        merged += earlier[taken:]
        return merged, inversions
