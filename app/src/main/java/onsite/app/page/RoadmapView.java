package onsite.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import onsite.catalog.guide.Roadmap;

/// The roadmap with the candidate's progress on it.
///
/// @param broken whether there is one that could not be read
/// @param topics each after its prerequisites; none without a roadmap
/// @param drawn empty without a roadmap
public record RoadmapView(
        boolean broken, List<Topic> topics, Optional<Drawn> drawn, ProblemBars bars) {

    /// How far a topic is.
    public enum Standing {
        DONE("Done", "circle-check"),
        BEGUN("Begun", "circle-dot"),
        /// Nothing is solved, but something of each prerequisite is.
        READY("Ready", "arrow-right"),
        LATER("Later", "circle-dashed");

        private final String label;
        private final String icon;

        Standing(String label, String icon) {
            this.label = label;
            this.icon = icon;
        }

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String label() {
            return label;
        }

        public Html svg() {
            return Icons.of(icon);
        }

        /// For the inside of a drawing, where style sheets give no size.
        public Html drawn() {
            return new Html(
                    Icons.of(icon)
                            .text()
                            .replaceFirst("<svg ", "<svg width=\"14\" height=\"14\" "));
        }
    }

    /// @param address of its problems
    /// @param needs names of its prerequisites, joined
    public record Topic(
            String id,
            String name,
            String sentence,
            String needs,
            String address,
            int solved,
            int total,
            Standing standing) {

        /// What a link to it says.
        public String spoken() {
            return name + ": " + solved + " of " + total + " solved, " + standing.label();
        }
    }

    /// @param lines as the `d` of paths
    public record Drawn(String width, String height, List<Node> nodes, List<String> lines) {
        public Drawn {
            nodes = List.copyOf(nodes);
            lines = List.copyOf(lines);
        }
    }

    /// A box. Everything inside is placed from its upper left corner.
    ///
    /// @param words of its name, on one line or two
    /// @param bar how long the whole bar is
    /// @param filled how much of it is solved
    public record Node(
            Topic topic,
            String x,
            String y,
            String width,
            String height,
            List<Word> words,
            String bar,
            String filled) {
        public Node {
            words = List.copyOf(words);
        }
    }

    /// A line of a name.
    public record Word(String text, String y) {}

    public RoadmapView {
        topics = List.copyOf(topics);
    }

    /// Such as `3 of 31 topics are done, 5 are begun.`
    public String summary() {
        long done = topics.stream().filter(t -> t.standing == Standing.DONE).count();
        long begun = topics.stream().filter(t -> t.standing == Standing.BEGUN).count();
        return done + " of " + topics.size() + " topics done, " + begun + " begun";
    }

    /// How far each topic is, in the roadmap's order.
    static List<Topic> topics(Roadmap roadmap, Progress progress) {
        List<Topic> topics = new ArrayList<>();
        for (Roadmap.Topic topic : roadmap.topics()) {
            int solved = progress.solved(topic.problems());
            topics.add(
                    new Topic(
                            topic.id(),
                            topic.name(),
                            topic.sentence(),
                            topic.prerequisites().stream()
                                    .map(id ->
                                            roadmap.topic(id).map(Roadmap.Topic::name).orElse(id))
                                    .collect(Collectors.joining(", ")),
                            ProblemQuery.PATH + "?roadmap=" + topic.id() + "&sort=difficulty",
                            solved,
                            topic.problems().size(),
                            standing(topic, solved, roadmap, progress)));
        }
        return topics;
    }

    private static Standing standing(
            Roadmap.Topic topic, int solved, Roadmap roadmap, Progress progress) {
        if (solved > 0) {
            return solved == topic.problems().size() ? Standing.DONE : Standing.BEGUN;
        }
        boolean ready =
                topic.prerequisites().stream()
                        .allMatch(id ->
                                roadmap.topic(id)
                                        .map(before -> progress.solved(before.problems()) > 0)
                                        .orElse(true));
        return ready ? Standing.READY : Standing.LATER;
    }
}
