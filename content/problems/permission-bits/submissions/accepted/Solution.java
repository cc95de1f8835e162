class PermissionTable {
    private final long[] masks;

    PermissionTable(int users) {
        masks = new long[users];
    }

    void grant(int user, int permission) {
        masks[user] |= bit(permission);
    }

    void revoke(int user, int permission) {
        masks[user] &= ~bit(permission);
    }

    void toggle(int user, int permission) {
        masks[user] ^= bit(permission);
    }

    boolean check(int user, int permission) {
        return (masks[user] & bit(permission)) != 0;
    }

    boolean hasAll(int user, long required) {
        return (masks[user] & required) == required;
    }

    long mask(int user) {
        return masks[user];
    }

    /// The 1 is a long, so that the shift has 64 bits.
    private static long bit(int permission) {
        return 1L << permission;
    }
}
