# Wrong: leaves digits out as well.
class Solution:
    def is_palindrome(self, text: str) -> bool:
        cleaned = [char for char in text.lower() if char.isalpha()]
        return cleaned == cleaned[::-1]
