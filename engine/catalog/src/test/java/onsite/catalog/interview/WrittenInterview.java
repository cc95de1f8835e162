package onsite.catalog.interview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import onsite.catalog.Catalog;
import onsite.catalog.Diagnostic;

/// Companies and an interview on disk that are in order until a test changes them.
final class WrittenInterview {
    private static final Map<String, String> RIGHT =
            Map.of(
                    "companies/acme.yaml",
                    """
                    name: Acme
                    focus:
                      - {name: Care, meaning: for details}
                    style: [Friendly]
                    basis: {rounds: own, note: Told by Acme.}
                    rounds:
                      - phase: screen
                        type: coding
                        minutes: 45
                        difficulty: [easy, medium]
                        lookedFor: [Code]
                      - phase: onsite
                        type: behavioural
                        also: [domain]
                        minutes: 60
                        times: 2
                        lookedFor: [Stories]
                    tips: [Rest]
                    typical:
                      topics: [arrays]
                      problems: [two-sum]
                      themes: [storage]
                      questions: [b-trees]
                    """,
                    "companies/globex.yaml",
                    """
                    name: Globex
                    focus: [{name: Speed, meaning: in all things}]
                    style: [Fast]
                    basis: {rounds: typical, note: Nothing is known.}
                    rounds: [{phase: onsite, type: design, minutes: 60, lookedFor: [Numbers]}]
                    tips: [Hurry]
                    """,
                    "interview/frame.yaml",
                    """
                    frames:
                      - round: coding
                        name: Coding
                        minutes: 10
                        stages:
                          - name: All
                            minutes: [8, 12]
                            does: [Everything]
                            says: [Hello]
                            lookedFor: [Something]
                    """,
                    "interview/rubric.yaml",
                    """
                    rubrics:
                      - round: coding
                        criteria:
                          - id: testing
                            name: Testing
                            question: Was it tested?
                            anchors: {strong-no: never, no: hardly, yes: well, strong-yes: wholly}
                    """,
                    "interview/process.yaml",
                    """
                    weeks: [6, 8]
                    stages:
                      - id: screen
                        name: Screen
                        happens: A call.
                        passPercent: 30
                    funnel:
                      - {stage: screen, name: Screens, count: 15}
                      - {stage: screen, name: Passed, count: 5}
                    notes: [Patience]
                    """,
                    "interview/day.yaml",
                    """
                    lists:
                      - {id: morning, name: Morning, dos: [Eat]}
                    breathing: {in: 4, hold: 4, out: 4, holdEmpty: 4, rounds: 5}
                    reframes: [{thought: Bad, kinder: Better}]
                    wins: [A bug]
                    """,
                    "interview/questions/domain.yaml",
                    """
                    themes:
                      - id: storage
                        label: Storage
                        frequency: {junior: low, senior: medium, staff: high}
                    questions:
                      - slug: b-trees
                        name: B-trees
                        theme: storage
                        difficulty: easy
                        asks: What is a B-tree?
                        touches: [Pages]
                    """,
                    "interview/questions/code-review.yaml",
                    """
                    themes: [{id: java, label: Java}]
                    questions:
                      - slug: a-class
                        name: A class
                        theme: java
                        difficulty: easy
                        asks: Review it.
                        code: class A {}
                        touches: [It is empty]
                    """);

    private final Path content;

    WrittenInterview(Path content) {
        this.content = content;
        RIGHT.forEach(this::write);
    }

    WrittenInterview write(String name, String text) {
        try {
            Path file = content.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    WrittenInterview replace(String name, String from, String to) {
        try {
            String text = Files.readString(content.resolve(name));
            if (!text.contains(from)) {
                throw new IllegalArgumentException(name + " does not hold " + from);
            }
            return write(name, text.replace(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    WrittenInterview without(String name) {
        try {
            Files.delete(content.resolve(name));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InterviewContent read() {
        return InterviewContent.read(content, ContentRoot.CATALOG);
    }

    InterviewContent read(Catalog catalog) {
        return InterviewContent.read(content, catalog);
    }

    /// `file:line: message`.
    List<String> mistakes() {
        return read().diagnostics().stream().map(Diagnostic::toString).toList();
    }
}
