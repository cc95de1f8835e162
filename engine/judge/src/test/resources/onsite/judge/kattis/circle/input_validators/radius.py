import sys

radius = int(sys.stdin.readline())
sys.exit(42 if 1 <= radius <= {{most}} else 43)
