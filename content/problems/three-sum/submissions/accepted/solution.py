class Solution:
    def three_sum(self, nums: list[int]) -> list[list[int]]:
        nums = sorted(nums)
        triples = []
        for first, smallest in enumerate(nums):
            if smallest > 0:
                break
            if first > 0 and smallest == nums[first - 1]:
                continue
            low, high = first + 1, len(nums) - 1
            while low < high:
                total = smallest + nums[low] + nums[high]
                if total > 0:
                    high -= 1
                elif total < 0:
                    low += 1
                else:
                    triples.append([smallest, nums[low], nums[high]])
                    low += 1
                    while low < high and nums[low] == nums[low - 1]:
                        low += 1
        return triples
