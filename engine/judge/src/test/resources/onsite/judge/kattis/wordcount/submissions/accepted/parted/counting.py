def count(words):
    return len(words)


def longest(words):
    return max(words, key=len, default="").upper()
