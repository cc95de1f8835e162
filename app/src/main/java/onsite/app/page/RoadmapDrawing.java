package onsite.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import onsite.app.drawing.LayeredDrawing;
import onsite.app.drawing.LayeredDrawing.Box;
import onsite.app.drawing.LayeredDrawing.Direction;
import onsite.app.drawing.LayeredDrawing.Edge;
import onsite.app.drawing.LayeredDrawing.Node;
import onsite.app.drawing.LayeredDrawing.Point;
import onsite.app.drawing.LayeredDrawing.Spacing;
import onsite.catalog.guide.Roadmap;

/// Draws a roadmap from left to right: boxes with names and bars, joined by lines with rounded
/// bends.
final class RoadmapDrawing {
    private static final double WIDTH = 152;
    private static final double HEIGHT = 58;
    private static final int LETTERS_PER_LINE = 18;
    private static final double PADDING = 10;
    private static final double LINE = 15;
    private static final double SIGN = 20;
    private static final double COUNT = 44;
    private static final double BEND = 6;

    private final LayeredDrawing layout;

    private RoadmapDrawing(LayeredDrawing layout) {
        this.layout = layout;
    }

    static RoadmapDrawing of(Roadmap roadmap) {
        List<Node> nodes =
                roadmap.topics().stream()
                        .map(topic -> new Node(topic.id(), WIDTH, HEIGHT))
                        .toList();
        List<Edge> edges =
                roadmap.topics().stream()
                        .flatMap(topic ->
                                topic.prerequisites().stream().map(id -> new Edge(id, topic.id())))
                        .toList();
        return new RoadmapDrawing(
                LayeredDrawing.of(nodes, edges, Direction.RIGHT, new Spacing(26, 14, 9)));
    }

    /// @param topics those of the roadmap that was laid out
    RoadmapView.Drawn with(List<RoadmapView.Topic> topics) {
        Map<String, RoadmapView.Topic> byId =
                topics.stream().collect(Collectors.toMap(RoadmapView.Topic::id, t -> t));
        return new RoadmapView.Drawn(
                number(Math.ceil(layout.width())),
                number(Math.ceil(layout.height())),
                layout.boxes().stream()
                        .flatMap(box ->
                                Optional.ofNullable(byId.get(box.id())).stream()
                                        .map(topic -> node(box, topic)))
                        .toList(),
                layout.lines().stream().map(line -> path(line.points())).toList());
    }

    private RoadmapView.Node node(Box box, RoadmapView.Topic topic) {
        List<String> lines = lines(topic.name(), LETTERS_PER_LINE);
        double first = lines.size() == 1 ? 25 : 18;
        List<RoadmapView.Word> words = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            words.add(new RoadmapView.Word(lines.get(i), number(first + i * LINE)));
        }
        double bar = box.width() - 2 * PADDING - SIGN - COUNT;
        double share = topic.total() == 0 ? 0 : (double) topic.solved() / topic.total();
        return new RoadmapView.Node(
                topic,
                number(box.x()),
                number(box.y()),
                number(box.width()),
                number(box.height()),
                words,
                number(bar),
                number(bar * share));
    }

    /// A name on two lines if it does not fit on one; words stay whole.
    static List<String> lines(String name, int letters) {
        if (name.length() <= letters) {
            return List.of(name);
        }
        int at = name.lastIndexOf(' ', letters);
        return at <= 0 ? List.of(name) : List.of(name.substring(0, at), name.substring(at + 1));
    }

    private static String path(List<Point> points) {
        var path = new StringBuilder("M" + at(points.getFirst()));
        for (int i = 1; i < points.size() - 1; i++) {
            Point bend = points.get(i);
            path.append(" L").append(at(towards(bend, points.get(i - 1))));
            path.append(" Q").append(at(bend)).append(' ');
            path.append(at(towards(bend, points.get(i + 1))));
        }
        return path.append(" L").append(at(points.getLast())).toString();
    }

    /// A place near a bend, on the way to another point.
    private static Point towards(Point bend, Point other) {
        double length = Math.hypot(other.x() - bend.x(), other.y() - bend.y());
        double part = length == 0 ? 0 : Math.min(BEND, length / 2) / length;
        return new Point(
                bend.x() + (other.x() - bend.x()) * part, bend.y() + (other.y() - bend.y()) * part);
    }

    private static String at(Point point) {
        return number(point.x()) + "," + number(point.y());
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.valueOf((long) value)
                : String.format(Locale.ROOT, "%.1f", value);
    }
}
