# Gives up before the first answer.
print(1, flush=True)
raise ValueError("no patience")
