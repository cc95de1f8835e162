import java.util.ArrayList;
import java.util.List;

// Too slow: searches one list of all grants in every call: n² steps.
class PermissionTable {
    private record Grant(int user, int permission) {}

    private final List<Grant> grants = new ArrayList<>();

    PermissionTable(int users) {}

    void grant(int user, int permission) {
        if (!check(user, permission)) {
            grants.add(new Grant(user, permission));
        }
    }

    void revoke(int user, int permission) {
        grants.remove(new Grant(user, permission));
    }

    void toggle(int user, int permission) {
        if (!grants.remove(new Grant(user, permission))) {
            grants.add(new Grant(user, permission));
        }
    }

    boolean check(int user, int permission) {
        return grants.contains(new Grant(user, permission));
    }

    boolean hasAll(int user, long required) {
        return (mask(user) & required) == required;
    }

    long mask(int user) {
        long mask = 0;
        for (Grant grant : grants) {
            if (grant.user() == user) {
                mask |= 1L << grant.permission();
            }
        }
        return mask;
    }
}
