# Wrong: takes the two highest walls, however close they are.
class Solution:
    def container_most_water(self, heights: list[int]) -> int:
        by_height = sorted(range(len(heights)), key=lambda place: heights[place])
        one, other = by_height[-1], by_height[-2]
        return heights[other] * abs(one - other)
