# Takes the last word for the longest.
import sys

words = sys.stdin.read().split() or [""]
print(len(words))
print(words[-1])
