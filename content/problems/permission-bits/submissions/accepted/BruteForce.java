import java.util.Map;
import java.util.TreeMap;

/// Keeps what each permission is worth, and adds it up when it is asked for.
class PermissionTable {
    private final Map<Integer, Map<Integer, Long>> granted = new TreeMap<>();

    PermissionTable(int users) {}

    void grant(int user, int permission) {
        long worth = 1;
        for (int i = 0; i < permission; i++) {
            worth = worth * 2;
        }
        of(user).put(permission, worth);
    }

    void revoke(int user, int permission) {
        of(user).remove(permission);
    }

    void toggle(int user, int permission) {
        if (check(user, permission)) {
            revoke(user, permission);
        } else {
            grant(user, permission);
        }
    }

    boolean check(int user, int permission) {
        return of(user).containsKey(permission);
    }

    boolean hasAll(int user, long required) {
        int permission = 0;
        for (long rest = required; rest > 0; rest = rest / 2) {
            if (rest % 2 == 1 && !check(user, permission)) {
                return false;
            }
            permission++;
        }
        return true;
    }

    long mask(int user) {
        return of(user).values().stream().mapToLong(worth -> worth).sum();
    }

    private Map<Integer, Long> of(int user) {
        return granted.computeIfAbsent(user, unused -> new TreeMap<>());
    }
}
