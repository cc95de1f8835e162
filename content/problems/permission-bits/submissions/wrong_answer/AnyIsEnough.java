// Wrong: is content with one of the required permissions, and refuses an empty requirement.
class PermissionTable {
    private final long[] masks;

    PermissionTable(int users) {
        masks = new long[users];
    }

    void grant(int user, int permission) {
        masks[user] |= 1L << permission;
    }

    void revoke(int user, int permission) {
        masks[user] &= ~(1L << permission);
    }

    void toggle(int user, int permission) {
        masks[user] ^= 1L << permission;
    }

    boolean check(int user, int permission) {
        return (masks[user] & 1L << permission) != 0;
    }

    boolean hasAll(int user, long required) {
        return (masks[user] & required) != 0;
    }

    long mask(int user) {
        return masks[user];
    }
}
