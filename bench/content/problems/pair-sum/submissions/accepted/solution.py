class Solution:
    def pair_sum(self, values: list[int], target: int) -> list[int]:
        place_of: dict[int, int] = {}
        for i, value in enumerate(values):
            if target - value in place_of:
                return [place_of[target - value], i]
            place_of[value] = i
        return [-1, -1]
