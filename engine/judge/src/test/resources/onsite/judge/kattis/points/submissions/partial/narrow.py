# As if numbers had 32 bits.
print(sum(map(int, input().split())) % 2**32)
