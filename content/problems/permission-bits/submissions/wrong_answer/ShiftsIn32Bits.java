// Wrong: shifts a 32-bit one, so permission 32 sets bit 0 and permission 31 sets all upper bits.
class PermissionTable {
    private final long[] masks;

    PermissionTable(int users) {
        masks = new long[users];
    }

    void grant(int user, int permission) {
        masks[user] |= 1 << permission;
    }

    void revoke(int user, int permission) {
        masks[user] &= ~(1 << permission);
    }

    void toggle(int user, int permission) {
        masks[user] ^= 1 << permission;
    }

    boolean check(int user, int permission) {
        return (masks[user] & (1 << permission)) != 0;
    }

    boolean hasAll(int user, long required) {
        return (masks[user] & required) == required;
    }

    long mask(int user) {
        return masks[user];
    }
}
