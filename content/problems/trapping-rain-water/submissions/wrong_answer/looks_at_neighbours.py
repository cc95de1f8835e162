# Wrong: fills a column up to the lower of its two neighbours, though higher ground may be farther away.
class Solution:
    def trapped_water(self, heights: list[int]) -> int:
        water = 0
        for left, height, right in zip(heights, heights[1:], heights[2:]):
            water += max(0, min(left, right) - height)
        return water
