package onsite.judge.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onsite.judge.run.RunLog;
import onsite.judge.tests.TestCase;

/// The tests of one scale family with the times that a run took on them.
///
/// @param tests in ascending order of size
/// @param samples of those that were answered within the limits
record ScaleFamily(String name, List<TestCase> tests, List<Sample> samples) {
    private static final String SIZE = " n=";

    ScaleFamily {
        tests = List.copyOf(tests);
        samples = List.copyOf(samples);
    }

    static List<ScaleFamily> of(List<TestCase> cases, RunLog log) {
        Map<String, List<TestCase>> tests = new LinkedHashMap<>();
        Map<String, List<Sample>> samples = new LinkedHashMap<>();
        for (int i = 0; i < cases.size(); i++) {
            TestCase test = cases.get(i);
            if (test.kind() == TestCase.Kind.SCALE) {
                String family = nameOf(test);
                tests.computeIfAbsent(family, missing -> new ArrayList<>()).add(test);
                List<Sample> known = samples.computeIfAbsent(family, missing -> new ArrayList<>());
                if (i < log.outcomes().size()
                        && log.outcomes().get(i) instanceof RunLog.Answered answered) {
                    known.add(new Sample(test.size(), answered.cpuMicros()));
                }
            }
        }
        var families = new ArrayList<ScaleFamily>();
        tests.forEach((name, each) ->
                families.add(new ScaleFamily(name, each, samples.getOrDefault(name, List.of()))));
        return families;
    }

    static String nameOf(TestCase test) {
        int end = test.name().lastIndexOf(SIZE);
        return end < 0 ? test.name() : test.name().substring(0, end);
    }

    long slowestMicros() {
        return samples.stream().mapToLong(Sample::amount).max().orElse(0);
    }
}
