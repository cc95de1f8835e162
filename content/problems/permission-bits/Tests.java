import static onsite.tests.Values.*;

import onsite.tests.*;

/// Permissions come from a few that matter: the lowest, both sides of bit 31, and the highest.
public final class Tests implements TestSuite {
    private static final int USERS_MAX = 100_000;
    private static final int CALLS_MAX = 200_000;
    private static final int PERMISSION_MAX = 62;

    @Override
    public void define(Suite suite) {
        suite.edge("a user without permissions", table(1, "mask 0", "check 0 0", "check 0 62"));
        suite.edge("the lowest permission", table(1, "grant 0 0", "mask 0", "check 0 0"));
        suite.edge("the highest permission", table(1, "grant 0 62", "mask 0", "check 0 62"));
        suite.edge(
                "bit 31, the sign of a 32-bit number",
                table(1, "grant 0 31", "mask 0", "check 0 31", "check 0 32", "check 0 62"));
        suite.edge(
                "bit 32, the first beyond a 32-bit number",
                table(1, "grant 0 32", "mask 0", "check 0 32", "check 0 0"));
        suite.edge(
                "a permission is granted twice, then revoked once",
                table(1, "grant 0 4", "grant 0 4", "mask 0", "revoke 0 4", "mask 0", "check 0 4"));
        suite.edge(
                "what was never granted is revoked",
                table(1, "grant 0 2", "revoke 0 3", "mask 0", "check 0 3"));
        suite.edge(
                "a permission is revoked twice",
                table(1, "grant 0 5", "revoke 0 5", "revoke 0 5", "mask 0"));
        suite.edge(
                "a high permission is revoked and a low one stays",
                table(1, "grant 0 40", "grant 0 8", "revoke 0 40", "mask 0", "check 0 8"));
        suite.edge(
                "toggles there and back",
                table(1, "toggle 0 33", "mask 0", "toggle 0 33", "mask 0", "check 0 33"));
        suite.edge(
                "the users do not share their permissions",
                table(3, "grant 0 1", "grant 2 2", "mask 0", "mask 1", "mask 2", "check 1 1"));
        suite.edge(
                "the last user",
                table(USERS_MAX, "grant 99999 7", "mask 99999", "mask 99998", "mask 0"));
        suite.edge(
                "nothing is required", table(1, "hasAll 0 0", "grant 0 5", "hasAll 0 0", "mask 0"));
        suite.edge(
                "some of the required permissions are there",
                table(1, "grant 0 0", "hasAll 0 3", "grant 0 1", "hasAll 0 3", "hasAll 0 7"));
        suite.edge(
                "none of the required permissions is there",
                table(1, "grant 0 0", "hasAll 0 6", "hasAll 0 4611686018427387904"));
        suite.edge(
                "more is granted than required",
                table(1, "grant 0 0", "grant 0 1", "grant 0 40", "hasAll 0 1", "hasAll 0 2"));
        suite.edge("every permission", everyPermission());
        suite.random("one or two users", 60, r -> calls(r, r.between(1, 2), r.between(5, 40)));
        suite.random("more users", 20, r -> calls(r, r.between(3, 6), r.between(60, 120)));
        suite.scale("grants, then checks", doubling(10_240, 5), Tests::grantsThenChecks);
    }

    /// Calls written as `grant 0 5`, `hasAll 0 3` and `mask 0`.
    private static Calls table(int users, String... calls) {
        var table = constructed(users);
        for (String call : calls) {
            String[] words = call.split(" ");
            int user = Integer.parseInt(words[1]);
            switch (words[0]) {
                case "mask" -> table.call("mask", user);
                case "hasAll" -> table.call("hasAll", user, Long.parseLong(words[2]));
                default -> table.call(words[0], user, Integer.parseInt(words[2]));
            }
        }
        return table.build();
    }

    private static Calls everyPermission() {
        var table = constructed(1);
        for (int permission = 0; permission <= PERMISSION_MAX; permission++) {
            table.call("hasAll", 0, Long.MAX_VALUE);
            table.call("grant", 0, permission);
        }
        return table.call("hasAll", 0, Long.MAX_VALUE).call("mask", 0).build();
    }

    private static Input calls(Rand r, int users, int n) {
        var table = constructed(users);
        for (int i = 0; i < n; i++) {
            int user = r.between(0, users - 1);
            int permission = permission(r);
            switch (r.between(0, 6)) {
                case 0, 1 -> table.call("grant", user, permission);
                case 2 -> table.call("revoke", user, permission);
                case 3 -> table.call("toggle", user, permission);
                case 4 -> table.call("check", user, permission);
                case 5 -> table.call("hasAll", user, 1L << permission | 1L << permission(r));
                default -> table.call("mask", user);
            }
        }
        return input(table.build());
    }

    private static int permission(Rand r) {
        return r.pick(0, 1, 2, 31, 32, PERMISSION_MAX);
    }

    /// The even permissions of the users are granted, in three calls of five; the others ask for
    /// permissions that nobody has.
    private static Input grantsThenChecks(Rand r, int n) {
        int grants = n / 5 * 3;
        int[] order = r.permutation(n);
        var table = constructed(n / 32);
        for (int i = 0; i < n; i++) {
            int user = order[i] / 32;
            int permission = order[i] % 32 * 2;
            if (i < grants) {
                table.call("grant", user, permission);
            } else {
                table.call("check", user, Math.min(permission + 1, 61));
            }
        }
        return input(table.build());
    }

    static void valid(Calls table) {
        int users = ((Number) table.constructor().getFirst()).intValue();
        require(users >= 1 && users <= USERS_MAX, "users lies between 1 and 100,000, not " + users);
        int calls = table.calls().size();
        require(
                calls >= 1 && calls <= CALLS_MAX,
                "after the constructor there are 1 to 200,000 calls, not " + calls);
        for (Calls.Call call : table.calls()) {
            int user = call.intAt(0);
            require(
                    user >= 0 && user < users,
                    "with " + users + " users they are numbered from 0, so none is " + user);
            if (call.method().equals("hasAll")) {
                long required = ((Number) call.arguments().get(1)).longValue();
                require(required >= 0, "required is not negative, but " + required + " is");
            } else if (!call.method().equals("mask")) {
                int permission = call.intAt(1);
                require(
                        permission >= 0 && permission <= PERMISSION_MAX,
                        "permissions are numbered 0 to 62, so none is " + permission);
            }
        }
    }
}
