from bisect import bisect_left


# Wrong: looks for the drop among the numbers behind the first, and takes the last place if there is none.
class Solution:
    def positions(self, ring: list[int], targets: list[int]) -> list[int]:
        low, high = 1, len(ring) - 1
        while low < high:
            mid = (low + high) // 2
            if ring[mid] > ring[0]:
                low = mid + 1
            else:
                high = mid
        oldest = min(low, len(ring) - 1)
        ordered = ring[oldest:] + ring[:oldest]
        answer = []
        for target in targets:
            place = bisect_left(ordered, target)
            found = place < len(ordered) and ordered[place] == target
            answer.append((oldest + place) % len(ring) if found else -1)
        return answer
