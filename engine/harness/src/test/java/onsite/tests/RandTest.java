package onsite.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RandTest {

    /// From the definition of SplitMix64 with seed 1234567, as published with its reference
    /// implementation.
    @Test
    void sequenceIsThatOfSplitMix64() {
        Rand random = Rand.seeded(1234567);

        assertThat(new long[] {random.nextLong(), random.nextLong(), random.nextLong()})
                .containsExactly(6457827717110365317L, 3203168211198807973L, -8629252141511181193L);
    }

    @Test
    void boundsAreReachedAndKept() {
        Rand random = Rand.seeded(7);
        int[] values = random.ints(10_000, -2, 2);

        assertThat(Arrays.stream(values).distinct().sorted().toArray())
                .containsExactly(-2, -1, 0, 1, 2);
    }

    @Test
    void distinctNumbersAreDistinctWhetherTheRangeIsTightOrWide() {
        for (int range : new int[] {99, 1_000_000}) {
            assertThat(
                            Arrays.stream(Rand.seeded(range).distinctInts(100, 0, range))
                                    .distinct()
                                    .count())
                    .isEqualTo(100);
        }
    }

    @Test
    void permutationHoldsEveryNumberOnce() {
        assertThat(Arrays.stream(Rand.seeded(3).permutation(500)).sorted().toArray())
                .containsExactly(IntStream.range(0, 500).toArray());
    }

    @Test
    void treeEdgesJoinAllNodes() {
        int[] group = IntStream.range(0, 200).toArray();
        for (int[] edge : Rand.seeded(11).treeEdges(200)) {
            int from = group[edge[0]];
            int to = group[edge[1]];
            assertThat(from).isNotEqualTo(to);
            for (int i = 0; i < group.length; i++) {
                group[i] = group[i] == from ? to : group[i];
            }
        }
        assertThat(Arrays.stream(group).distinct().count()).isEqualTo(1);
    }

    @Test
    void acyclicEdgesAreDifferentAndHaveAnOrder() {
        int[][] edges = Rand.seeded(5).acyclicEdges(50, 300);
        var seen = new HashSet<String>();
        for (int[] edge : edges) {
            assertThat(seen.add(edge[0] + ">" + edge[1])).isTrue();
        }
        assertThat(removableInOrder(50, edges)).isEqualTo(50);
    }

    private static int removableInOrder(int nodes, int[][] edges) {
        int[] incoming = new int[nodes];
        for (int[] edge : edges) {
            incoming[edge[1]]++;
        }
        boolean[] removed = new boolean[nodes];
        int count = 0;
        for (boolean progress = true; progress; ) {
            progress = false;
            for (int node = 0; node < nodes; node++) {
                if (!removed[node] && incoming[node] == 0) {
                    removed[node] = true;
                    count++;
                    progress = true;
                    for (int[] edge : edges) {
                        incoming[edge[1]] -= edge[0] == node ? 1 : 0;
                    }
                }
            }
        }
        return count;
    }

    @Test
    void binaryTreeHasTheNodesAskedFor() {
        for (int n : new int[] {0, 1, 2, 17, 300}) {
            assertThat(Rand.seeded(n).binaryTree(n, 1, 9).size()).isEqualTo(n);
        }
    }

    @Test
    void edgesAreDifferentAndJoinDifferentNodes() {
        int[][] edges = Rand.seeded(4).edges(8, 100);

        assertThat(edges).hasNumberOfRows(28);
        assertThat(
                        Arrays.stream(edges)
                                .map(e -> Math.min(e[0], e[1]) * 8 + Math.max(e[0], e[1]))
                                .distinct()
                                .count())
                .isEqualTo(28);
        assertThat(Arrays.stream(edges)).allMatch(e -> e[0] != e[1]);
    }

    @Test
    void renamingKeepsDegreesAndWeights() {
        Rand random = Rand.seeded(8);
        int[][] renamed = random.renamed(random.weighted(Shapes.star(50), 3, 3), 50);
        int[] degree = new int[50];
        for (int[] edge : renamed) {
            degree[edge[0]]++;
            degree[edge[1]]++;
        }

        assertThat(Arrays.stream(degree).sorted().toArray()[49]).isEqualTo(49);
        assertThat(Arrays.stream(renamed)).allMatch(edge -> edge[2] == 3);
    }

    @Test
    void bracketsAreNested() {
        String text = Rand.seeded(2).nested(40, "()[]");
        String rest = text;
        for (int i = 0; i < 40; i++) {
            rest = rest.replace("()", "").replace("[]", "");
        }

        assertThat(text).hasSize(80);
        assertThat(rest).isEmpty();
    }

    @Test
    void searchTreeIsOrdered() {
        TreeValue tree = Rand.seeded(9).searchTree(IntStream.range(0, 30).toArray());

        assertThat(tree.size()).isEqualTo(30);
        int root = Objects.requireNonNull(tree.levels().getFirst());
        Integer left = tree.levels().get(1);
        Integer right = tree.levels().get(2);
        assertThat(left == null || left < root).isTrue();
        assertThat(right == null || right > root).isTrue();
    }
}
