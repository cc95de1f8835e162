def held(n, *attacks):
    """An attack that is refused says so and gives the right answer; one that succeeds answers its loot."""
    for attack in attacks:
        try:
            loot = attack()
            if loot:
                return f"BREACH {loot}"
            print("refused: nothing found")
        except Exception as refusal:
            print(f"refused: {type(refusal).__name__}: {refusal}")
    return f"heard {7 * n}"
