package onsite.app.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import onsite.app.drawing.LayeredDrawing.Box;
import onsite.app.drawing.LayeredDrawing.Direction;
import onsite.app.drawing.LayeredDrawing.Edge;
import onsite.app.drawing.LayeredDrawing.Node;
import onsite.app.drawing.LayeredDrawing.Point;
import onsite.app.drawing.LayeredDrawing.Spacing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayeredDrawingTest {
    private static final Spacing SPACING = new Spacing(20, 10, 6);

    private static final double ROUNDING = 1e-6;

    private static boolean near(double one, double other) {
        return Math.abs(one - other) < ROUNDING;
    }

    private static List<Node> nodes(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Node("n" + i, 100, 40)).toList();
    }

    /// A graph without a cycle: every edge leads to a larger number.
    private static List<Edge> edges(int nodes, long seed) {
        var random = new Random(seed);
        List<Edge> edges = new ArrayList<>();
        for (int to = 1; to < nodes; to++) {
            int first = random.nextInt(to);
            edges.add(new Edge("n" + first, "n" + to));
            int second = random.nextInt(to);
            if (second != first && random.nextBoolean()) {
                edges.add(new Edge("n" + second, "n" + to));
            }
        }
        return edges;
    }

    private static Box box(LayeredDrawing drawing, String id) {
        return drawing.boxes().stream().filter(b -> b.id().equals(id)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void boxesLieApartAndInsideTheDrawing(long seed) {
        LayeredDrawing drawing =
                LayeredDrawing.of(nodes(25), edges(25, seed), Direction.RIGHT, SPACING);
        assertThat(drawing.boxes()).hasSize(25);
        for (Box one : drawing.boxes()) {
            assertThat(one.x()).isNotNegative();
            assertThat(one.y()).isNotNegative();
            assertThat(one.x() + one.width()).isLessThanOrEqualTo(drawing.width());
            assertThat(one.y() + one.height()).isLessThanOrEqualTo(drawing.height());
            for (Box other : drawing.boxes()) {
                boolean apart =
                        one.x() + one.width() <= other.x()
                                || other.x() + other.width() <= one.x()
                                || one.y() + one.height() <= other.y()
                                || other.y() + other.height() <= one.y();
                assertThat(one.equals(other) || apart)
                        .as("%s and %s, seed %d", one, other, seed)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyLineLeadsForwardFromBoxToBox(long seed) {
        LayeredDrawing drawing =
                LayeredDrawing.of(nodes(25), edges(25, seed), Direction.RIGHT, SPACING);
        for (LayeredDrawing.Line line : drawing.lines()) {
            Box from = box(drawing, line.from());
            Box to = box(drawing, line.to());
            Point leaves = line.points().getFirst();
            Point arrives = line.points().getLast();
            assertThat(leaves.x()).isEqualTo(from.x() + from.width());
            assertThat(leaves.y()).isBetween(from.y(), from.y() + from.height());
            assertThat(arrives.x()).isEqualTo(to.x());
            assertThat(arrives.y()).isBetween(to.y(), to.y() + to.height());
            for (int i = 1; i < line.points().size(); i++) {
                Point before = line.points().get(i - 1);
                Point next = line.points().get(i);
                assertThat(near(before.x(), next.x()) || near(before.y(), next.y()))
                        .as("%s is horizontal or vertical, seed %d", line, seed)
                        .isTrue();
                assertThat(next.x()).isGreaterThan(before.x() - ROUNDING);
            }
        }
    }

    @Test
    void layersFollowEachOtherDownwardsToo() {
        LayeredDrawing drawing =
                LayeredDrawing.of(nodes(20), edges(20, 7), Direction.DOWN, SPACING);
        assertThat(drawing.lines())
                .isNotEmpty()
                .allSatisfy(line -> {
                    Box from = box(drawing, line.from());
                    assertThat(box(drawing, line.to()).y()).isGreaterThan(from.y() + from.height());
                });
    }

    @Test
    void theSameGraphIsDrawnAlike() {
        assertThat(LayeredDrawing.of(nodes(25), edges(25, 3), Direction.RIGHT, SPACING))
                .isEqualTo(LayeredDrawing.of(nodes(25), edges(25, 3), Direction.RIGHT, SPACING));
    }

    @Test
    void edgeThatNamesNoNodeIsRefused() {
        List<Edge> edges = List.of(new Edge("n0", "n9"));
        assertThatThrownBy(() -> LayeredDrawing.of(nodes(2), edges, Direction.DOWN, SPACING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("n9");
    }
}
