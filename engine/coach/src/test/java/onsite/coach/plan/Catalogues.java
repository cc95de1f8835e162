package onsite.coach.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import onsite.coach.loop.Discipline;
import onsite.exercise.Difficulty;

/// Catalogues to plan from.
final class Catalogues {
    /// Topics in the order of the usual three months: arrays, lists, sorting, searching and
    /// recursion first, then graphs, heaps and tries, then dynamic programming.
    static final TopicGraph GRAPH =
            new TopicGraph(
                    Map.ofEntries(
                            after("strings", "arrays"),
                            after("matrix", "arrays"),
                            after("two-pointers", "arrays"),
                            after("prefix-sums", "arrays"),
                            after("hash-set", "arrays"),
                            after("hash-map", "arrays"),
                            after("sorting", "arrays"),
                            after("stack", "arrays"),
                            after("queue", "arrays"),
                            after("sliding-window", "two-pointers"),
                            after("binary-search", "sorting"),
                            after("intervals", "sorting"),
                            after("greedy", "sorting"),
                            after("monotonic-stack", "stack"),
                            after("divide-and-conquer", "recursion"),
                            after("quickselect", "divide-and-conquer"),
                            after("backtracking", "recursion"),
                            after("heap", "sorting"),
                            after("trees", "recursion"),
                            after("depth-first-search", "recursion"),
                            after("breadth-first-search", "queue"),
                            after("trie", "trees", "hash-map"),
                            after("graphs", "hash-map", "recursion"),
                            after("union-find", "arrays"),
                            after("topological-sort", "graphs"),
                            after("shortest-path", "graphs", "heap"),
                            after("strongly-connected-components", "topological-sort"),
                            after("bridges", "graphs", "depth-first-search"),
                            after("string-matching", "strings"),
                            after("prefix-function", "string-matching"),
                            after("suffix-array", "strings", "sorting"),
                            after("caching", "hash-map", "linked-list"),
                            after("dynamic-programming", "recursion"),
                            after("knapsack", "dynamic-programming"),
                            after("interval-dp", "dynamic-programming"),
                            after("tree-dp", "dynamic-programming", "trees"),
                            after("digit-dp", "dynamic-programming"),
                            after("bitmask-dp", "dynamic-programming", "bits"),
                            after("game-theory", "dynamic-programming")));

    private static Map.Entry<String, List<String>> after(String topic, String... needed) {
        return Map.entry(topic, List.of(needed));
    }

    private static final List<String> TOPICS =
            List.of(
                    "arrays",
                    "hash-map",
                    "two-pointers",
                    "recursion",
                    "linked-list",
                    "sorting",
                    "binary-search",
                    "trees",
                    "heap",
                    "graphs",
                    "shortest-path",
                    "bits",
                    "dynamic-programming",
                    "bitmask-dp",
                    "trie",
                    "greedy");

    private Catalogues() {}

    static <T> T any(SplittableRandom random, T[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    static PlanExercise problem(String id, Difficulty difficulty, int minutes, String... topics) {
        return new PlanExercise(
                id, id, Discipline.CODING, difficulty, List.of(topics), minutes, Optional.empty());
    }

    /// As many problems as the usual plan asks for, a few designs and stories, and cards.
    static PlanCatalogue usual() {
        List<PlanExercise> exercises = new ArrayList<>();
        add(exercises, "easy", Difficulty.EASY, 70, 20);
        add(exercises, "medium", Difficulty.MEDIUM, 70, 35);
        add(exercises, "hard", Difficulty.HARD, 25, 55);
        for (int i = 0; i < 12; i++) {
            exercises.add(
                    new PlanExercise(
                            "design-" + i,
                            "Design " + i,
                            Discipline.DESIGN,
                            Difficulty.MEDIUM,
                            List.of(),
                            60,
                            Optional.empty()));
        }
        List<PlanCard> cards = new ArrayList<>();
        for (int i = 0; i < 180; i++) {
            cards.add(new PlanCard("card-" + i, Optional.empty()));
        }
        return new PlanCatalogue(exercises, cards, GRAPH);
    }

    private static void add(
            List<PlanExercise> exercises,
            String name,
            Difficulty difficulty,
            int count,
            int minutes) {
        for (int i = 0; i < count; i++) {
            exercises.add(
                    problem(
                            name + "-" + i,
                            difficulty,
                            minutes,
                            TOPICS.get(i % TOPICS.size()),
                            TOPICS.get(i * 7 % TOPICS.size())));
        }
    }

    /// Any number of anything, with topics that come before others in any way but in a circle.
    static PlanCatalogue random(SplittableRandom random) {
        Map<String, List<String>> graph = new HashMap<>();
        int topics = random.nextInt(1, 25);
        for (int topic = 1; topic < topics; topic++) {
            List<String> before = new ArrayList<>();
            while (random.nextInt(3) > 0) {
                before.add("t" + random.nextInt(topic));
            }
            graph.put("t" + topic, before);
        }
        List<PlanExercise> exercises = new ArrayList<>();
        int count = random.nextInt(0, 120);
        for (int i = 0; i < count; i++) {
            String[] of = new String[random.nextInt(4)];
            for (int j = 0; j < of.length; j++) {
                of[j] = "t" + random.nextInt(topics);
            }
            exercises.add(
                    new PlanExercise(
                            "e" + i,
                            "Exercise " + i,
                            random.nextInt(5) > 0
                                    ? Discipline.CODING
                                    : any(random, Discipline.values()),
                            any(random, Difficulty.values()),
                            List.of(of),
                            random.nextInt(5, 120),
                            random.nextInt(10) == 0
                                    ? Optional.of("https://example.org/" + i)
                                    : Optional.empty()));
        }
        List<PlanCard> cards = new ArrayList<>();
        int cardCount = random.nextInt(0, 200);
        for (int i = 0; i < cardCount; i++) {
            cards.add(
                    new PlanCard(
                            "c" + i,
                            random.nextInt(4) == 0 ? Optional.of("go") : Optional.empty()));
        }
        return new PlanCatalogue(exercises, cards, new TopicGraph(graph));
    }
}
