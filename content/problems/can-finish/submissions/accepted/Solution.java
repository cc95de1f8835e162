import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

class Solution {
    private enum State {
        NEW,
        OPEN, // on the path that is being searched
        FINISHED
    }

    boolean canFinish(int jobs, int[][] dependencies) {
        List<List<Integer>> required = new ArrayList<>(jobs);
        for (int job = 0; job < jobs; job++) {
            required.add(new ArrayList<>());
        }
        for (int[] pair : dependencies) {
            required.get(pair[0]).add(pair[1]);
        }

        State[] states = new State[jobs];
        Arrays.fill(states, State.NEW);
        for (int job = 0; job < jobs; job++) {
            if (states[job] == State.NEW && leadsIntoCircle(job, required, states)) {
                return false;
            }
        }
        return true;
    }

    /// A depth-first search with a stack of its own: chains may be 100,000 jobs long.
    private static boolean leadsIntoCircle(
            int start, List<List<Integer>> required, State[] states) {
        Deque<Integer> path = new ArrayDeque<>();
        Deque<Iterator<Integer>> rest = new ArrayDeque<>(); // for each job on the path
        path.push(start);
        rest.push(required.get(start).iterator());
        states[start] = State.OPEN;
        while (!path.isEmpty()) {
            if (!rest.element().hasNext()) {
                rest.pop();
                states[path.pop()] = State.FINISHED;
                continue;
            }
            int job = rest.element().next();
            if (states[job] == State.OPEN) {
                return true;
            }
            if (states[job] == State.NEW) {
                path.push(job);
                rest.push(required.get(job).iterator());
                states[job] = State.OPEN;
            }
        }
        return false;
    }
}
