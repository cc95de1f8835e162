# Wrong: tells upper and lower case apart.
class Solution:
    def is_palindrome(self, text: str) -> bool:
        cleaned = [char for char in text if char.isalnum()]
        return cleaned == cleaned[::-1]
