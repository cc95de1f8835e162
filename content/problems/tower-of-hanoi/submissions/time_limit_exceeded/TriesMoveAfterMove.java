import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

// Too slow: tries all sequences of moves, first the short ones, and remembers no state.
class Solution {
    private final List<Deque<Integer>> places = new ArrayList<>();
    private final List<int[]> moves = new ArrayList<>();

    int[][] towerMoves(int crates, int source, int target) {
        for (int place = 0; place <= 3; place++) {
            places.add(new ArrayDeque<>());
        }
        for (int crate = crates; crate > 0; crate--) {
            places.get(source).push(crate);
        }
        int length = 0;
        while (!search(length, crates, target)) {
            length++;
        }
        return moves.toArray(new int[0][]);
    }

    private boolean search(int left, int crates, int target) {
        if (places.get(target).size() == crates) {
            return true;
        }
        if (left == 0) {
            return false;
        }
        for (int from = 1; from <= 3; from++) {
            for (int to = 1; to <= 3; to++) {
                if (weight(from) < weight(to)) {
                    places.get(to).push(places.get(from).pop());
                    moves.add(new int[] {from, to});
                    if (search(left - 1, crates, target)) {
                        return true;
                    }
                    moves.removeLast();
                    places.get(from).push(places.get(to).pop());
                }
            }
        }
        return false;
    }

    private int weight(int place) {
        return places.get(place).isEmpty() ? Integer.MAX_VALUE : places.get(place).peek();
    }
}
