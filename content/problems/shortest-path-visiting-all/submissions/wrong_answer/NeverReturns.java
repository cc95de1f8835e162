// Wrong: visits no host twice, and answers one step for each host where that is impossible.
class Solution {
    int shortestWalk(int[][] graph) {
        for (int start = 0; start < graph.length; start++) {
            if (visitsAll(graph, start, 1 << start)) {
                return graph.length - 1;
            }
        }
        return graph.length;
    }

    private static boolean visitsAll(int[][] graph, int host, int visited) {
        if (visited == (1 << graph.length) - 1) {
            return true;
        }
        for (int next : graph[host]) {
            if ((visited & (1 << next)) == 0 && visitsAll(graph, next, visited | (1 << next))) {
                return true;
            }
        }
        return false;
    }
}
