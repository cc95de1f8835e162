/// An attack that is refused says so and gives the right answer; one that succeeds answers its loot.
final class Attempt {
    interface Attack {
        Object loot() throws Throwable;
    }

    static String held(int n, Attack... attacks) {
        for (Attack attack : attacks) {
            try {
                Object loot = attack.loot();
                if (loot != null) {
                    return "BREACH " + loot;
                }
                System.out.println("refused: nothing found");
            } catch (Throwable refusal) {
                System.out.println("refused: " + refusal);
            }
        }
        return "heard " + 7 * n;
    }
}
