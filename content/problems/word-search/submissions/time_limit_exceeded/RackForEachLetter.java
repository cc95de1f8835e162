// Too slow: chooses for each letter any rack that holds it and looks only at the end whether they
// make a way: cⁿ choices
// for c racks.
class Solution {
    boolean wordSearch(String[] grid, String word) {
        return choose(grid, word, new int[word.length()], 0);
    }

    private static boolean choose(String[] grid, String word, int[] way, int at) {
        if (at == word.length()) {
            return isWay(way, grid[0].length());
        }
        for (int rack = 0; rack < grid.length * grid[0].length(); rack++) {
            way[at] = rack;
            if (grid[rack / grid[0].length()].charAt(rack % grid[0].length()) == word.charAt(at)
                    && choose(grid, word, way, at + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWay(int[] way, int columns) {
        for (int i = 0; i < way.length; i++) {
            for (int j = 0; j < i; j++) {
                int apart =
                        Math.abs(way[i] / columns - way[j] / columns)
                                + Math.abs(way[i] % columns - way[j] % columns);
                if (apart == 0 || j == i - 1 && apart > 1) {
                    return false;
                }
            }
        }
        return true;
    }
}
