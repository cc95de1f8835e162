# Wrong: joins the ids to one text and reads its digits backwards instead of the ids.
class Solution:
    def is_palindrome(self, head: ListNode | None) -> bool:
        text = ""
        while head:
            text += str(head.val)
            head = head.next
        return text == text[::-1]
