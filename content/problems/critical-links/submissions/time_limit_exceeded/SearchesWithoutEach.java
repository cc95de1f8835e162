import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

// Too slow: searches the network once more without each link: n² steps.
class Solution {
    int[] criticalLinks(int servers, int[][] links) {
        List<List<Integer>> linksOf = new ArrayList<>();
        for (int server = 0; server < servers; server++) {
            linksOf.add(new ArrayList<>());
        }
        for (int link = 0; link < links.length; link++) {
            linksOf.get(links[link][0]).add(link);
            linksOf.get(links[link][1]).add(link);
        }
        return IntStream.range(0, links.length)
                .filter(link -> !isReachedWithout(link, links, linksOf))
                .toArray();
    }

    private static boolean isReachedWithout(
            int broken, int[][] links, List<List<Integer>> linksOf) {
        BitSet reached = new BitSet();
        reached.set(links[broken][0]);
        List<Integer> queue = new ArrayList<>(List.of(links[broken][0]));
        for (int head = 0; head < queue.size(); head++) {
            for (int link : linksOf.get(queue.get(head))) {
                int next = links[link][0] + links[link][1] - queue.get(head);
                if (link != broken && !reached.get(next)) {
                    reached.set(next);
                    queue.add(next);
                }
            }
        }
        return reached.get(links[broken][1]);
    }
}
