import java.util.ArrayList;
import java.util.List;

// Too slow: keeps visited cells in a list and searches it for each neighbour: n² steps.
class Solution {
    int countIslands(String[] grid) {
        int columns = grid[0].length();
        List<Integer> visited = new ArrayList<>();
        int islands = 0;
        for (int start = 0; start < grid.length * columns; start++) {
            if (failed(grid, start) && !visited.contains(start)) {
                islands++;
                visited.add(start);
                for (int head = visited.size() - 1; head < visited.size(); head++) {
                    int cell = visited.get(head);
                    List<Integer> neighbours =
                            new ArrayList<>(List.of(cell - columns, cell + columns));
                    if (cell % columns > 0) {
                        neighbours.add(cell - 1);
                    }
                    if (cell % columns < columns - 1) {
                        neighbours.add(cell + 1);
                    }
                    for (int next : neighbours) {
                        if (next >= 0
                                && next < grid.length * columns
                                && failed(grid, next)
                                && !visited.contains(next)) {
                            visited.add(next);
                        }
                    }
                }
            }
        }
        return islands;
    }

    private static boolean failed(String[] grid, int cell) {
        int columns = grid[0].length();
        return grid[cell / columns].charAt(cell % columns) == '#';
    }
}
