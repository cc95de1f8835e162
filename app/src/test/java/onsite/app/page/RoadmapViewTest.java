package onsite.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import onsite.app.page.RoadmapView.Standing;
import onsite.app.store.SubmissionHistory;
import onsite.catalog.Catalog;
import onsite.catalog.guide.Roadmap;
import onsite.exercise.Language;
import onsite.exercise.Slug;
import org.junit.jupiter.api.Test;

class RoadmapViewTest {
    private static final Catalog CATALOG = Catalog.read(Path.of("../content"));
    private static final Roadmap ROADMAP = CATALOG.guide().roadmap().orElseThrow();

    private static Progress solved(Stream<Slug> problems) {
        return Progress.of(
                problems.map(slug ->
                                new SubmissionHistory.Standing(
                                        slug, Language.JAVA, 1, true, Instant.EPOCH))
                        .toList());
    }

    private static RoadmapView.Topic topic(String id, Progress progress) {
        return RoadmapView.topics(ROADMAP, progress).stream()
                .filter(topic -> topic.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void topicIsReadyOnceSomethingOfAllItNeedsIsSolved() {
        Progress nothing = solved(Stream.empty());
        assertThat(topic("arrays", nothing).standing()).isEqualTo(Standing.READY);
        assertThat(topic("tries", nothing).standing()).isEqualTo(Standing.LATER);
        Stream<Slug> oneTree = ROADMAP.topic("trees").orElseThrow().problems().stream().limit(1);
        assertThat(topic("tries", solved(oneTree)).standing()).isEqualTo(Standing.LATER);
        Stream<Slug> treeAndHash =
                Stream.of("trees", "hashing")
                        .flatMap(
                                id -> ROADMAP.topic(id).orElseThrow().problems().stream().limit(1));
        assertThat(topic("tries", solved(treeAndHash)).standing()).isEqualTo(Standing.READY);
    }

    @Test
    void topicIsDoneWhenEverythingInItIsSolved() {
        var hashing = ROADMAP.topic("hashing").orElseThrow().problems();
        assertThat(topic("hashing", solved(hashing.stream().skip(1))).standing())
                .isEqualTo(Standing.BEGUN);
        RoadmapView.Topic done = topic("hashing", solved(hashing.stream()));
        assertThat(done.standing()).isEqualTo(Standing.DONE);
        assertThat(done.spoken())
                .isEqualTo(
                        "Hash tables: "
                                + hashing.size()
                                + " of "
                                + hashing.size()
                                + " solved, Done");
    }

    @Test
    void everythingOfTheRoadmapIsDrawn() {
        List<RoadmapView.Topic> topics = RoadmapView.topics(ROADMAP, solved(Stream.empty()));
        int needs = ROADMAP.topics().stream().mapToInt(topic -> topic.prerequisites().size()).sum();
        RoadmapView.Drawn drawn = RoadmapDrawing.of(ROADMAP).with(topics);
        assertThat(drawn.nodes()).hasSameSizeAs(ROADMAP.topics());
        assertThat(drawn.lines()).hasSize(needs);
        // What a page of 1,200 pixels has room for.
        assertThat(Integer.parseInt(drawn.width())).isLessThanOrEqualTo(1164);
    }

    @Test
    void longNamesTakeTwoLines() {
        assertThat(RoadmapDrawing.lines("Trees", 13)).containsExactly("Trees");
        assertThat(RoadmapDrawing.lines("Dynamic programming", 13))
                .containsExactly("Dynamic", "programming");
        assertThat(RoadmapDrawing.lines("Incomprehensibilities", 13))
                .containsExactly("Incomprehensibilities");
    }

    @Test
    void barsAddUpToTheCatalogue() {
        ProblemBars bars = ProblemBars.of(CATALOG, solved(Stream.of(new Slug("two-sum"))));
        assertThat(bars.total().there()).isEqualTo(CATALOG.problems().size());
        assertThat(bars.total().target()).isEqualTo(200);
        assertThat(bars.total().solved()).isEqualTo(1);
        assertThat(bars.difficulties())
                .extracting(ProblemBars.Share::asked)
                .containsExactly("30 %", "60 %", "10 %");
        assertThat(bars.difficulties())
                .extracting(ProblemBars.Share::solvedShare)
                .containsExactly("100 %", "0 %", "0 %");
    }
}
