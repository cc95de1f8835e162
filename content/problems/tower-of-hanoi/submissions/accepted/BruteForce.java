import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/// Breadth-first search through all states. A state says for each crate, the lightest first, on
/// which place it stands.
class Solution {
    private record Step(List<Integer> before, int from, int to) {}

    int[][] towerMoves(int crates, int source, int target) {
        List<Integer> start = everywhere(crates, source);
        Map<List<Integer>, Step> reached = new HashMap<>();
        reached.put(start, new Step(start, source, source));
        Queue<List<Integer>> queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty()) {
            List<Integer> state = queue.remove();
            for (int from = 1; from <= 3; from++) {
                for (int to = 1; to <= 3; to++) {
                    int crate = top(state, from);
                    if (crate < top(state, to)) {
                        List<Integer> next = new ArrayList<>(state);
                        next.set(crate, to);
                        if (reached.putIfAbsent(next, new Step(state, from, to)) == null) {
                            queue.add(next);
                        }
                    }
                }
            }
        }
        List<int[]> moves = new ArrayList<>();
        List<Integer> state = everywhere(crates, target);
        while (!state.equals(start)) {
            Step step = reached.get(state);
            moves.addFirst(new int[] {step.from(), step.to()});
            state = step.before();
        }
        return moves.toArray(new int[0][]);
    }

    private List<Integer> everywhere(int crates, int place) {
        Integer[] places = new Integer[crates];
        Arrays.fill(places, place);
        return List.of(places);
    }

    /// The lightest crate on the place, or the number of crates if it is empty.
    private int top(List<Integer> state, int place) {
        int crate = state.indexOf(place);
        return crate < 0 ? state.size() : crate;
    }
}
