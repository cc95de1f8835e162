# Wrong: takes the average per night, though archives are shipped whole.
class Solution:
    def least_capacity(self, sizes: list[int], nights: int) -> int:
        return max(max(sizes), -(-sum(sizes) // nights))
