# input() fails where there is no line.
words = input().split()
print(len(words))
print(max(words, key=len))
