package onsite.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onsite.catalog.ProblemPackage;
import onsite.exercise.Judgement;
import onsite.exercise.Language;
import onsite.exercise.Problem;
import onsite.exercise.Submission;
import onsite.exercise.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;

/// Every attack that we know of, judged; then a look around for what it left.
///
/// Attacks run through the sandboxed judge only, two at a time, and only after its bounds were seen
/// to be set. The first class of its process, so that no other judge starts anything while it
/// looks.
@Order(1)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HostileSubmissionsTest {
    private static final Path HOSTILE = Path.of("src/test/resources/hostile");
    private static final Path HONEST = HOSTILE.resolve("package/whisper/submissions/accepted");
    private static final int AT_ONCE = 2;
    private static final int HONEST_RUNS = 15;

    private static Surroundings before;
    private static Problem problem;
    private static Judge judge;
    private static Path cache;
    private static long medianMillisBefore;

    @BeforeAll
    static void openJudge() throws IOException {
        cache = TestedGo.cache();
        before = Surroundings.seen(cache);
        problem = ProblemPackage.read(HOSTILE.resolve("package/whisper")).problem().orElseThrow();
        judge = Judge.open(TestedGo.settings(AT_ONCE));
        if (!judge.environment().isolates()) {
            judge.close();
        }
        assumeTrue(
                judge.environment().isolates(),
                () -> "attacks need a sandbox: " + judge.environment().warnings());
    }

    @AfterAll
    static void closeJudge() {
        judge.close();
    }

    private static Judgement judged(Language language, Map<String, String> files)
            throws InterruptedException {
        var submission = new Submission(problem.slug(), language, new TreeMap<>(files));
        return judge.judge(problem, submission, new Scope.All(), Progress.NONE);
    }

    private static List<Language> installed() {
        return Stream.of(Language.values())
                .filter(each -> judge.toolchain(each).isPresent())
                .toList();
    }

    private static void assertHonestAreAccepted() throws IOException, InterruptedException {
        for (Language language : installed()) {
            Path file =
                    HONEST.resolve(
                            language == Language.PYTHON ? "Solution.py" : language.fileName());
            Judgement judgement =
                    judged(language, Map.of(language.fileName(), Files.readString(file)));

            assertThat(judgement.verdict())
                    .as("%s: %s", file, judgement.failure())
                    .isEqualTo(Verdict.ACCEPTED);
        }
    }

    @Test
    @Order(1)
    void honestSubmissionsAreAcceptedBeforehand() throws IOException, InterruptedException {
        assertHonestAreAccepted();
        medianMillisBefore = medianMillisOfHonestJava();
    }

    @Test
    @Order(2)
    void everyProcessOfTheJudgeIsBoundedAndConfined() throws IOException {
        for (Path group : Surroundings.seen(cache).groups()) {
            Path processesMax = group.resolve("pids.max");
            if (Files.exists(processesMax)) {
                assertThat(Files.readString(processesMax).strip())
                        .as("%s", processesMax)
                        .matches("\\d{1,3}");
            }
        }
        for (ProcessHandle process : ProcessHandle.current().descendants().toList()) {
            String command = process.info().command().orElse("");
            if (command.endsWith("/java") || command.contains("python")) {
                assertThat(Surroundings.status(process))
                        .as("compile and run workers: %s", command)
                        .containsEntry("NoNewPrivs", "1")
                        .containsEntry("Seccomp", "2")
                        .containsEntry("CapEff", "0000000000000000")
                        .containsEntry("CapBnd", "0000000000000000");
            }
        }
    }

    @TestFactory
    @Order(3)
    Stream<DynamicTest> attackIsHeld() {
        List<Attack> attacks =
                Stream.of(Attack.in(HOSTILE), CompileBombs.all(), readingSecrets())
                        .flatMap(each -> each)
                        .filter(attack -> installed().contains(attack.language()))
                        .filter(attack -> TestedGo.concerns(attack.language()))
                        .toList();
        var judgements = new LinkedHashMap<Attack, Future<Judgement>>();
        ExecutorService executor = Executors.newFixedThreadPool(AT_ONCE);
        for (Attack attack : attacks) {
            judgements.put(
                    attack, executor.submit(() -> judged(attack.language(), attack.files())));
        }
        return judgements.entrySet().stream()
                .map(entry ->
                        DynamicTest.dynamicTest(
                                entry.getKey().title(),
                                () -> assertHeld(entry.getKey(), entry.getValue())))
                .onClose(executor::close);
    }

    private static void assertHeld(Attack attack, Future<Judgement> judgement)
            throws InterruptedException, ExecutionException {
        assertThat(attack.contradiction(judgement.get())).isEmpty();
    }

    /// Reads, in each language, what only the host knows the place of: the answers, and the judge's
    /// own files.
    private static Stream<Attack> readingSecrets() {
        List<String> places =
                Stream.of(
                                cache.resolve("tests"),
                                cache.resolve("builds"),
                                cache.resolve("limits"),
                                cache.resolve("seccomp.bpf"),
                                HOSTILE.toAbsolutePath().resolve("package/whisper/problem.yaml"),
                                HOSTILE.toAbsolutePath().resolve("package/whisper/Tests.java"),
                                Path.of("pom.xml").toAbsolutePath(),
                                Path.of(System.getProperty("user.home"), ".m2"))
                        .map(path -> "\"" + path + "\"")
                        .toList();
        String list = String.join(", ", places);
        return Stream.of(
                Attack.of(
                        Language.JAVA,
                        "reads the expected answers on disk",
                        "AC",
                        "class Solution { String whisper(int n) { for (String each : new String[] {"
                                + list
                                + "}) if (new java.io.File(each).exists()) return each; return \"heard \" + 7 * n; } }"),
                Attack.of(
                        Language.PYTHON,
                        "reads the expected answers on disk",
                        "AC",
                        "import os\nclass Solution:\n    def whisper(self, n):\n        found = [each for each in ["
                                + list
                                + "] if os.path.lexists(each)]\n        return str(found) if found else f'heard {7 * n}'\n"),
                Attack.of(
                        Language.GO,
                        "reads the expected answers on disk",
                        "AC",
                        "package solution\nimport (\"fmt\"; \"os\")\nfunc whisper(n int) string { for _, each := range []string{"
                                + list
                                + "} { if _, err := os.Lstat(each); err == nil { return each } }; return fmt.Sprint(\"heard \", 7*n) }\n"));
    }

    @Test
    @Order(4)
    void sourceThatIsNoTextIsRefused() {
        for (Map<String, String> files :
                List.of(
                        Map.of("Solution.java", "class Solution {\0}"),
                        Map.of("Solution.java", " \n"),
                        Map.of("../Solution.java", "class Solution {}"),
                        Map.of("-o", "class Solution {}"),
                        Map.of("a/b.java", "class Solution {}"),
                        Map.of("a b.java", "class Solution {}"),
                        Map.of("$(id).go", "package solution"),
                        Map.of("Ж.java", "class Solution {}"),
                        Map.of("x".repeat(200), "class Solution {}"),
                        Map.of("Solution.java", "x".repeat(300_000)))) {
            assertThatIllegalArgumentException()
                    .as("%s", files.keySet())
                    .isThrownBy(() ->
                            new Submission(problem.slug(), Language.JAVA, new TreeMap<>(files)));
        }
    }

    @Test
    @Order(5)
    void honestSubmissionsAreAcceptedAfterwards() throws IOException, InterruptedException {
        assertHonestAreAccepted();
        System.out.printf(
                "an honest verdict took %d ms before the attacks and %d ms after them%n",
                medianMillisBefore, medianMillisOfHonestJava());
    }

    /// For people to read: on a machine that does other things too, time decides nothing.
    private static long medianMillisOfHonestJava() throws IOException, InterruptedException {
        String source = Files.readString(HONEST.resolve("Solution.java"));
        var millis = new ArrayList<Long>();
        for (int i = 0; i < HONEST_RUNS; i++) {
            long began = System.nanoTime();
            judged(Language.JAVA, Map.of("Solution.java", source + "// " + i + "\n"));
            millis.add((System.nanoTime() - began) / 1_000_000);
        }
        millis.sort(null);
        return millis.get(HONEST_RUNS / 2);
    }

    @Test
    @Order(6)
    void nothingIsLeftBehind() throws IOException {
        judge.close();

        var mine = new ArrayList<ProcessHandle>();
        ProcessHandle.current()
                .descendants()
                .filter(each -> !before.processes().contains(each))
                .forEach(mine::add);
        for (ProcessHandle process : mine) {
            assertThat(process.onExit())
                    .as("%s", process.info())
                    .succeedsWithin(30, TimeUnit.SECONDS);
        }
        Surroundings after = Surroundings.seen(cache);
        assertThat(after.processes()).isSubsetOf(before.processes());
        assertThat(after.groups()).isSubsetOf(before.groups());
        assertThat(after.mounts()).isEqualTo(before.mounts());
        assertThat(after.builds()).isSubsetOf(before.builds());
        for (String folder :
                List.of(
                        "/",
                        "/tmp",
                        "/dev",
                        "/dev/shm",
                        "/var/tmp",
                        System.getProperty("java.home"))) {
            assertThat(Path.of(folder, "onsite-hostile-marker")).doesNotExist();
        }
    }

    /// What a judge could leave on the machine.
    ///
    /// @param builds what lies in the folder where Go is compiled
    private record Surroundings(
            Set<ProcessHandle> processes, Set<Path> groups, List<String> mounts, Set<Path> builds) {

        static Surroundings seen(Path cache) throws IOException {
            return new Surroundings(
                    ProcessHandle.current().descendants().collect(Collectors.toSet()),
                    groupsOfThisProcess(),
                    Files.readAllLines(Path.of("/proc/self/mountinfo")),
                    listed(cache.resolve("builds")));
        }

        private static Set<Path> listed(Path folder) throws IOException {
            if (!Files.isDirectory(folder)) {
                return Set.of();
            }
            try (Stream<Path> files = Files.list(folder)) {
                return files.collect(Collectors.toSet());
            }
        }

        private static Set<Path> groupsOfThisProcess() throws IOException {
            String prefix = "onsite-" + ProcessHandle.current().pid() + "-";
            Path root = Path.of("/sys/fs/cgroup");
            if (!Files.isDirectory(root)) {
                return Set.of();
            }
            try (Stream<Path> folders =
                    Files.find(
                            root,
                            6,
                            (path, facts) ->
                                    facts.isDirectory()
                                            && path.getFileName().toString().startsWith(prefix))) {
                return folders.collect(Collectors.toSet());
            } catch (java.io.UncheckedIOException e) { // a group went away while we looked
                return groupsOfThisProcess();
            }
        }

        static Map<String, String> status(ProcessHandle process) throws IOException {
            return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                    .map(line -> line.split(":\\s*", 2))
                    .filter(parts -> parts.length == 2)
                    .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1].strip()));
        }
    }
}
