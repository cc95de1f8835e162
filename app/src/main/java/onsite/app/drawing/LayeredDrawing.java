package onsite.app.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/// A directed graph drawn in layers, so that every line leads forward, with few crossings
/// (Sugiyama's method, by Eclipse ELK). The same graph is always drawn alike.
///
/// Coordinates are in pixels, from the upper left corner.
///
/// @param boxes in the order of the nodes
/// @param lines in the order of the edges
public record LayeredDrawing(double width, double height, List<Box> boxes, List<Line> lines) {

    static {
        // The library learns here how to copy the values of its options.
        LayoutMetaDataService.getInstance()
                .registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    public record Node(String id, double width, double height) {}

    /// @param from and `to` are ids of nodes
    public record Edge(String from, String to) {}

    public record Box(String id, double x, double y, double width, double height) {}

    public record Point(double x, double y) {}

    /// @param points at least two: where it leaves, where it bends, where it arrives; each piece is
    ///   horizontal or vertical
    public record Line(String from, String to, List<Point> points) {
        public Line {
            points = List.copyOf(points);
        }
    }

    /// Which way the layers follow each other.
    public enum Direction {
        RIGHT(org.eclipse.elk.core.options.Direction.RIGHT),
        DOWN(org.eclipse.elk.core.options.Direction.DOWN);

        private final org.eclipse.elk.core.options.Direction elk;

        Direction(org.eclipse.elk.core.options.Direction elk) {
            this.elk = elk;
        }
    }

    /// How far things stay apart, in pixels.
    ///
    /// @param layers between two layers
    /// @param nodes between two nodes of a layer
    /// @param lines between two lines
    public record Spacing(double layers, double nodes, double lines) {}

    public LayeredDrawing {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /// @throws IllegalArgumentException if an edge names no node
    public static LayeredDrawing of(
            List<Node> nodes, List<Edge> edges, Direction direction, Spacing spacing) {
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(LayeredOptions.DIRECTION, direction.elk);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding(2));
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, spacing.nodes);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, spacing.lines);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, spacing.lines);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, spacing.layers);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, spacing.lines);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, spacing.lines);
        Map<String, ElkNode> placed = new HashMap<>();
        for (Node node : nodes) {
            ElkNode box = ElkGraphUtil.createNode(graph);
            box.setDimensions(node.width, node.height);
            placed.put(node.id, box);
        }
        List<ElkEdge> drawn = new ArrayList<>();
        for (Edge edge : edges) {
            drawn.add(
                    ElkGraphUtil.createSimpleEdge(
                            named(placed, edge.from), named(placed, edge.to)));
        }
        new LayeredLayoutProvider().layout(graph, new NullElkProgressMonitor());
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < edges.size(); i++) {
            lines.add(line(edges.get(i), drawn.get(i)));
        }
        return new LayeredDrawing(
                graph.getWidth(),
                graph.getHeight(),
                nodes.stream().map(node -> box(node, named(placed, node.id))).toList(),
                lines);
    }

    private static ElkNode named(Map<String, ElkNode> placed, String id) {
        ElkNode node = placed.get(id);
        if (node == null) {
            throw new IllegalArgumentException("an edge names " + id + ", which is no node");
        }
        return node;
    }

    private static Box box(Node node, ElkNode at) {
        return new Box(node.id, at.getX(), at.getY(), at.getWidth(), at.getHeight());
    }

    private static Line line(Edge edge, ElkEdge drawn) {
        List<Point> points = new ArrayList<>();
        for (ElkEdgeSection section : drawn.getSections()) {
            points.add(new Point(section.getStartX(), section.getStartY()));
            for (ElkBendPoint bend : section.getBendPoints()) {
                points.add(new Point(bend.getX(), bend.getY()));
            }
            points.add(new Point(section.getEndX(), section.getEndY()));
        }
        return new Line(edge.from, edge.to, points);
    }
}
