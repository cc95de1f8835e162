import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class Solution {
    int[] criticalLinks(int servers, int[][] links) {
        return new Search(servers, links).criticalLinks();
    }

    /// Depth-first search without recursion.
    private static final class Search {
        private final int[][] links;
        private final List<List<Integer>> linksOf; // positions of the links of each server
        private final int[] next; // which of them to look at
        private final int[] found; // numbers from 1 in the order of discovery; 0 before
        private final int[] low; // smallest number that a way around leads to, from here or below
        private final Deque<Step> path = new ArrayDeque<>();
        private final boolean[] critical;
        private int count;

        /// A server on the path, and the link over which it was entered.
        private record Step(int server, int link) {}

        Search(int servers, int[][] links) {
            this.links = links;
            linksOf = Stream.<List<Integer>>generate(ArrayList::new).limit(servers).toList();
            for (int link = 0; link < links.length; link++) {
                linksOf.get(links[link][0]).add(link);
                linksOf.get(links[link][1]).add(link);
            }
            next = new int[servers];
            found = new int[servers];
            low = new int[servers];
            critical = new boolean[links.length];
        }

        int[] criticalLinks() {
            for (int server = 0; server < found.length; server++) {
                if (found[server] == 0) {
                    searchFrom(server);
                }
            }
            return IntStream.range(0, links.length).filter(link -> critical[link]).toArray();
        }

        private void searchFrom(int start) {
            enter(start, links.length); // over no link
            while (!path.isEmpty()) {
                Step step = path.getLast();
                int server = step.server();
                if (next[server] == linksOf.get(server).size()) {
                    path.removeLast();
                    leave(step);
                    continue;
                }
                int link = linksOf.get(server).get(next[server]);
                next[server]++;
                int neighbour = otherEnd(link, server);
                if (found[neighbour] == 0) {
                    enter(neighbour, link);
                } else if (link != step.link()) { // a parallel link is a way around
                    low[server] = Math.min(low[server], found[neighbour]);
                }
            }
        }

        private void enter(int server, int link) {
            count++;
            found[server] = count;
            low[server] = count;
            path.addLast(new Step(server, link));
        }

        private void leave(Step step) {
            if (path.isEmpty()) {
                return; // the search began here
            }
            int above = path.getLast().server();
            low[above] = Math.min(low[above], low[step.server()]);
            critical[step.link()] = low[step.server()] == found[step.server()];
        }

        private int otherEnd(int link, int server) {
            return links[link][0] == server ? links[link][1] : links[link][0];
        }
    }
}
