import static onsite.tests.Values.*;

import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int SIDE_MAX = 400;

    @Override
    public void define(Suite suite) {
        mesh(suite, "a single core", ".");
        mesh(suite, "a single core that is switched off", "#");
        mesh(suite, "one row", ".....");
        mesh(suite, "one column", ".", ".", ".", ".");
        mesh(suite, "one row with a gap", "..#..");
        mesh(suite, "one column with a gap", ".", "#", ".");
        mesh(suite, "the first core is switched off", "#.", "..");
        mesh(suite, "the last core is switched off", "..", ".#");
        mesh(suite, "the first of two cores is switched off", "#.");
        mesh(suite, "the last of two cores is switched off", ".#");
        mesh(suite, "only diagonal hops would help", ".#", "#.");
        mesh(suite, "two ways of the same length", "..", "..");
        mesh(suite, "wider than high", ".....", ".....");
        mesh(suite, "higher than wide", "..", "..", "..", "..", "..");
        mesh(suite, "only along the top and the right side", "....", "###.", "###.");
        mesh(suite, "only along the left side and the bottom", ".###", ".###", "....");
        mesh(suite, "a hop to the left is needed", "...", "##.", "...", ".##", "...");
        mesh(suite, "a hop up is needed", ".#...", ".#.#.", "...#.");
        mesh(
                suite,
                "to the left and up along the edges",
                "..........",
                "#########.",
                "..........",
                ".#########",
                ".#...#...#",
                ".#.#.#.#.#",
                "...#...#..");
        mesh(
                suite,
                "a way that seems direct is a dead end",
                ".....",
                ".###.",
                ".#.#.",
                ".#.##",
                "...#.");
        mesh(suite, "a dead end beside the way", "...#.", ".#.#.", ".#...", ".###.", "...#.");
        mesh(suite, "the last core is walled in", "....", "..#.", ".#.#", "..#.");
        mesh(suite, "the first core is walled in", ".#..", "#...", "....");
        mesh(
                suite,
                "the short way is hidden behind a long detour",
                "......",
                ".####.",
                ".#..#.",
                ".##.#.",
                ".....#",
                ".###..");
        suite.random("small meshes", 60, r -> scattered(r, 4, 0.3));
        suite.random("narrow meshes", 20, r -> narrow(r));
        suite.random("larger meshes", 20, r -> scattered(r, 7, 0.4));
        suite.scale("winding corridor", doubling(6_400, 5), (r, n) -> winding(n));
        suite.scale("open mesh", doubling(6_400, 5), Tests::open);
    }

    private static void mesh(Suite suite, String reason, String... rows) {
        suite.edge(reason, (Object) rows);
    }

    private static Input scattered(Rand r, int sideMax, double off) {
        int columns = r.between(2, sideMax);
        String[] mesh = new String[r.between(2, sideMax)];
        for (int row = 0; row < mesh.length; row++) {
            mesh[row] = row(r, columns, off);
        }
        if (r.chance(0.9)) {
            mesh[0] = "." + mesh[0].substring(1);
            mesh[mesh.length - 1] = mesh[mesh.length - 1].substring(1) + ".";
        }
        return input((Object) mesh);
    }

    private static Input narrow(Rand r) {
        int length = r.between(1, 8);
        int width = r.between(1, 2);
        boolean lying = r.chance(0.5);
        String[] mesh = new String[lying ? width : length];
        for (int row = 0; row < mesh.length; row++) {
            mesh[row] = row(r, lying ? length : width, 0.1);
        }
        return input((Object) mesh);
    }

    private static String row(Rand r, int columns, double off) {
        var row = new StringBuilder();
        for (int column = 0; column < columns; column++) {
            row.append(r.chance(off) ? '#' : '.');
        }
        return row.toString();
    }

    /// About n cores. Every other row is a wall with one gap, now at its right end, now at its
    /// left.
    private static Input winding(int n) {
        int side = (int) Math.sqrt(n);
        String[] mesh = new String[side / 4 * 4 + 1];
        for (int row = 0; row < mesh.length; row++) {
            String wall = "#".repeat(side - 1);
            mesh[row] =
                    switch (row % 4) {
                        case 1 -> wall + ".";
                        case 3 -> "." + wall;
                        default -> ".".repeat(side);
                    };
        }
        return input((Object) mesh);
    }

    /// About n cores, of which one in twenty is switched off.
    private static Input open(Rand r, int n) {
        int side = (int) Math.sqrt(n);
        String[] mesh = new String[side];
        for (int row = 0; row < side; row++) {
            mesh[row] = row(r, side, 0.05);
        }
        mesh[0] = ".".repeat(side);
        for (int row = 0; row < side; row++) {
            mesh[row] = mesh[row].substring(0, side - 1) + ".";
        }
        return input((Object) mesh);
    }

    static void valid(String[] mesh) {
        require(
                mesh.length >= 1 && mesh.length <= SIDE_MAX,
                "mesh has 1 to 400 rows, not " + mesh.length);
        int columns = mesh[0].length();
        require(
                columns >= 1 && columns <= SIDE_MAX,
                "each row of mesh has 1 to 400 characters, not " + columns);
        for (String row : mesh) {
            require(row.length() == columns, "all rows of mesh have the same length");
            require(
                    row.chars().allMatch(core -> core == '.' || core == '#'),
                    "mesh has only the characters . and #");
        }
    }
}
