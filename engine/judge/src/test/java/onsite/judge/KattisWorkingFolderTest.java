package onsite.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import onsite.exercise.Judgement;
import onsite.exercise.Language;
import onsite.exercise.Submission;
import onsite.exercise.Verdict;
import onsite.judge.kattis.KattisJudgement;
import onsite.judge.kattis.KattisPackage;
import onsite.judge.kattis.KattisReport;
import onsite.judge.kattis.WrittenKattisPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A submission is started in a folder of the files that were submitted and of those that the
/// package includes, in every language alike; it reads them, and changes none.
class KattisWorkingFolderTest {
    private static final String JAVA =
            """
            import java.io.IOException;
            import java.nio.file.*;

            class Main {
                public static void main(String[] words) throws IOException {
                    try (var files = Files.list(Path.of(""))) {
                        files.map(Path::toString).sorted().forEach(System.out::println);
                    }
                    System.out.print(Files.readString(Path.of("Given.txt")));
                    System.out.print(Files.readString(Path.of("own.txt")));
                    try {
                        Files.writeString(Path.of("own.txt"), "changed");
                    } catch (IOException e) {
                        System.out.println("refused");
                    }
                }
            }
            """;
    private static final String PYTHON =
            """
            import os
            print(*sorted(os.listdir(".")))
            print(open("Given.txt").read(), open("own.txt").read())
            try:
                open("own.txt", "w")
            except OSError:
                print("refused")
            """;
    private static final String GO =
            """
            package main

            import ("fmt"; "os")

            func main() {
                files, _ := os.ReadDir(".")
                for _, file := range files {
                    fmt.Println(file.Name())
                }
                for _, name := range []string{"Given.txt", "own.txt"} {
                    text, _ := os.ReadFile(name)
                    fmt.Print(string(text))
                }
                if os.WriteFile("own.txt", []byte("changed"), 0o644) != nil {
                    fmt.Println("refused")
                }
            }
            """;

    @TempDir private Path parent = Path.of("");

    private KattisJudgement judged(Language language, String name, String source)
            throws IOException, InterruptedException {
        assumeTrue(Fixture.judge().environment().isolates(), "needs a sandbox");
        KattisPackage pack =
                new WrittenKattisPackage(parent)
                        .write(
                                "problem.yaml",
                                "problem_format_version: 2025-09\nname: Files\nlimits: {time_limit: 5}\n")
                        .write("include/default/Given.txt", "of the package\n")
                        .write(
                                "data/secret/1.ans",
                                "Given.txt "
                                        + name
                                        + " own.txt of the package of the submission refused\n")
                        .read()
                        .pack()
                        .orElseThrow();
        var files = new TreeMap<>(Map.of(name, source, "own.txt", "of the submission\n"));
        return Fixture.judge()
                .judge(pack, new Submission(pack.slug(), language, files), Progress.NONE);
    }

    private static void assertAccepted(KattisJudgement judgement) {
        assertThat(judgement.verdict())
                .as(judgement.failure().map(Judgement.Failure::message).orElse(""))
                .isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void javaReadsTheFilesBesideIt() throws IOException, InterruptedException {
        assertAccepted(judged(Language.JAVA, "Main.java", JAVA));
    }

    @Test
    void pythonReadsTheFilesBesideIt() throws IOException, InterruptedException {
        assertAccepted(judged(Language.PYTHON, "main.py", PYTHON));
    }

    @Test
    void goReadsTheFilesBesideIt() throws IOException, InterruptedException {
        assertAccepted(judged(Language.GO, "main.go", GO));
    }

    @Test
    void javaFindsThemAsResources() throws IOException, InterruptedException {
        assertAccepted(
                judged(
                        Language.JAVA,
                        "Main.java",
                        """
                        void main() throws Exception {
                            IO.println("Given.txt Main.java own.txt");
                            for (var name : new String[] {"/Given.txt", "/own.txt"}) {
                                try (var in = getClass().getResourceAsStream(name)) {
                                    IO.print(new String(in.readAllBytes()));
                                }
                            }
                            IO.println("refused");
                        }
                        """));
    }

    @Test
    void constantsAreNotWrittenIntoTheCandidatesOwnSource()
            throws IOException, InterruptedException {
        KattisPackage pack = withConstants().read().pack().orElseThrow();

        KattisJudgement judgement =
                KattisPackagesTest.judged(
                        pack,
                        Language.JAVA,
                        "Main.java",
                        """
                        void main() {
                            int n = Integer.parseInt(IO.readln());
                            int[][] all = {{n}};
                            IO.println(all[0][0]);
                        }
                        """);

        assertAccepted(judgement);
    }

    @Test
    void constantsAreWrittenIntoThePackagesSubmissions() throws IOException, InterruptedException {
        WrittenKattisPackage written =
                withConstants()
                        .write(
                                "submissions/accepted/echo.py",
                                "print(input() if {{n}} == 5 else 0)\n");

        KattisReport report = Fixture.judge().check(written.read(), step -> {});

        assertThat(report.report().faults()).noneMatch(fault -> fault.contains("echo.py"));
    }

    private WrittenKattisPackage withConstants() {
        return new WrittenKattisPackage(parent)
                .write(
                        "problem.yaml",
                        """
                        problem_format_version: 2025-09
                        name: Constants
                        constants: {n: 5}
                        limits: {time_limit: 5}
                        """)
                .write("data/secret/1.in", "7\n")
                .write("data/secret/1.ans", "7\n");
    }
}
