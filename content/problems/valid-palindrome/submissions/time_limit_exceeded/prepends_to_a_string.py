# Too slow: puts each character in front of a string, which makes a new copy: n² steps.
class Solution:
    def is_palindrome(self, text: str) -> bool:
        cleaned = "".join(char for char in text.lower() if char.isalnum())
        backwards = ""
        for char in cleaned:
            backwards = char + backwards
        return cleaned == backwards
