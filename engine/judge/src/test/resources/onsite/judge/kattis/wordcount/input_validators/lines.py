import sys

# At most one line, of small letters and spaces.
text = sys.stdin.read()
fits = text.count("\n") <= 1 and all(c.islower() or c in " \n" for c in text)
sys.exit(42 if fits else 43)
