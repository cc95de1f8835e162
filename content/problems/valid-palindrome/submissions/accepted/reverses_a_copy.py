class Solution:
    def is_palindrome(self, text: str) -> bool:
        cleaned = [char for char in text.lower() if char.isalnum()]
        return cleaned == cleaned[::-1]
