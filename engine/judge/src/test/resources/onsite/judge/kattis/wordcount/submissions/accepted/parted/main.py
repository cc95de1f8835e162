from counting import count, longest
import sys

words = sys.stdin.read().split()
print(count(words))
print(longest(words))
exit()
