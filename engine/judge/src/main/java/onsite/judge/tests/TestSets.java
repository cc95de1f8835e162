package onsite.judge.tests;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import onsite.exercise.Example;
import onsite.exercise.Problem;
import org.jspecify.annotations.Nullable;

/// The tests of each package version: in memory while there is room, on disk for ever after, made
/// when first asked for.
public final class TestSets {
    /// Answers inputs by the package's reference solution.
    public interface Reference {
        /// @throws PackageFault if the reference fails on one of them
        List<String> answer(Problem problem, List<String> inputs)
                throws IOException, InterruptedException, PackageFault;
    }

    private final Path folder;
    private final Authors authors;
    private final Reference reference;
    private final Map<String, SoftReference<List<TestCase>>> inMemory = new ConcurrentHashMap<>();
    private final Map<String, Object> locks = new ConcurrentHashMap<>();

    public TestSets(Path cache, Authors authors, Reference reference) throws IOException {
        this.folder = Files.createDirectories(cache.resolve("tests"));
        this.authors = authors;
        this.reference = reference;
    }

    /// All tests, the examples first.
    ///
    /// @throws PackageFault if they can't be made; the message says why
    public List<TestCase> of(Problem problem)
            throws IOException, InterruptedException, PackageFault {
        String key = problem.slug() + "-" + problem.version();
        List<TestCase> known = remembered(key);
        if (known != null) {
            return known;
        }
        synchronized (locks.computeIfAbsent(key, missing -> new Object())) {
            known = remembered(key);
            if (known == null) {
                Path file = folder.resolve(key + ".gz");
                known = Files.exists(file) ? read(file) : made(problem, file);
                inMemory.put(key, new SoftReference<>(known));
            }
            return known;
        }
    }

    private @Nullable List<TestCase> remembered(String key) {
        SoftReference<List<TestCase>> reference = inMemory.get(key);
        return reference == null ? null : reference.get();
    }

    private List<TestCase> made(Problem problem, Path file)
            throws IOException, InterruptedException, PackageFault {
        var unanswered = new ArrayList<>(authors.ask(problem, Author::tests));
        List<String> answers =
                reference.answer(problem, unanswered.stream().map(TestCase::input).toList());
        var tests = new ArrayList<TestCase>();
        int number = 1;
        for (Example example : problem.examples()) {
            tests.add(
                    new TestCase(
                            TestCase.Kind.SAMPLE,
                            "example " + number++,
                            0,
                            example.input(),
                            example.answer()));
        }
        for (int i = 0; i < answers.size(); i++) {
            TestCase test = unanswered.get(i);
            tests.add(
                    new TestCase(
                            test.kind(), test.name(), test.size(), test.input(), answers.get(i)));
        }
        write(tests, file);
        return List.copyOf(tests);
    }

    private static void write(List<TestCase> tests, Path file) throws IOException {
        Path unfinished = Files.createTempFile(file.getParent(), "tests", ".tmp");
        try (var out =
                new BufferedWriter(
                        new OutputStreamWriter(
                                new GZIPOutputStream(Files.newOutputStream(unfinished)),
                                StandardCharsets.UTF_8))) {
            for (TestCase test : tests) {
                out.append(test.kind().name()).append('\n');
                out.append(test.name()).append('\n');
                out.append(Integer.toString(test.size())).append('\n');
                out.append(test.input()).append('\n');
                out.append(test.expected()).append('\n');
            }
        }
        Files.move(
                unfinished,
                file,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<TestCase> read(Path file) throws IOException {
        var tests = new ArrayList<TestCase>();
        try (var in =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(file)),
                                StandardCharsets.UTF_8))) {
            for (String kind = in.readLine(); kind != null; kind = in.readLine()) {
                tests.add(
                        new TestCase(
                                TestCase.Kind.valueOf(kind),
                                in.readLine(),
                                Integer.parseInt(in.readLine()),
                                in.readLine(),
                                in.readLine()));
            }
        }
        return List.copyOf(tests);
    }
}
