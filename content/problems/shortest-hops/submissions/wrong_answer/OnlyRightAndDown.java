// Wrong: fills the mesh from the top left and looks only above and to the left, so it misses ways
// that turn back.
class Solution {
    private static final int FAR = 1_000_000;

    int shortestHops(String[] mesh) {
        int rows = mesh.length;
        int columns = mesh[0].length();
        int[][] hops = new int[rows][columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (mesh[row].charAt(column) == '#') {
                    hops[row][column] = FAR;
                } else if (row > 0 || column > 0) {
                    int above = row > 0 ? hops[row - 1][column] : FAR;
                    int left = column > 0 ? hops[row][column - 1] : FAR;
                    hops[row][column] = Math.min(FAR, Math.min(above, left) + 1);
                }
            }
        }
        return hops[rows - 1][columns - 1] < FAR ? hops[rows - 1][columns - 1] : -1;
    }
}
