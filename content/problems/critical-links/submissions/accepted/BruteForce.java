import java.util.stream.IntStream;

/// Takes each link out and counts the parts of the network.
class Solution {
    int[] criticalLinks(int servers, int[][] links) {
        int before = parts(servers, links, links.length);
        return IntStream.range(0, links.length)
                .filter(link -> parts(servers, links, link) > before)
                .toArray();
    }

    private static int parts(int servers, int[][] links, int without) {
        int[] part = IntStream.range(0, servers).toArray();
        int parts = servers;
        for (int link = 0; link < links.length; link++) {
            int kept = part[links[link][0]];
            int renamed = part[links[link][1]];
            if (link != without && kept != renamed) {
                for (int server = 0; server < servers; server++) {
                    part[server] = part[server] == renamed ? kept : part[server];
                }
                parts--;
            }
        }
        return parts;
    }
}
