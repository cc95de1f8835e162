import math
import sys

factor = float(sys.argv[1]) if len(sys.argv) > 1 else 1
print("area", factor * math.pi * float(input()) ** 2)
