package onsite.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/// The submissions that are measured: for Onsite as a candidate writes them, for the cold pipeline
/// with a main program that reads sixty small tests.
///
/// Every submission differs from the one before by a comment, so that nothing can be remembered.
final class Workload {
    private static final int TESTS = 60;

    private static final String JAVA_MAIN =
            """
            class Main {
                public static void main(String[] args) throws Exception {
                    var in = new java.io.BufferedReader(new java.io.InputStreamReader(System.in));
                    var solution = new Solution();
                    for (String line = in.readLine(); line != null; line = in.readLine()) {
                        String[] words = line.split(" ");
                        int[] values = new int[words.length - 1];
                        for (int i = 0; i < values.length; i++) {
                            values[i] = Integer.parseInt(words[i + 1]);
                        }
                        int[] places = solution.pairSum(values, Integer.parseInt(words[0]));
                        System.out.println(places[0] + " " + places[1]);
                    }
                }
            }
            """;
    private static final String PYTHON_MAIN =
            """
            import sys

            for line in sys.stdin:
                target, *values = map(int, line.split())
                print(*Solution().pair_sum(values, target))
            """;
    private static final String GO_MAIN =
            """
            func main() {
            	in := bufio.NewScanner(os.Stdin)
            	for in.Scan() {
            		var numbers []int
            		for _, word := range strings.Fields(in.Text()) {
            			number, _ := strconv.Atoi(word)
            			numbers = append(numbers, number)
            		}
            		places := pairSum(numbers[1:], numbers[0])
            		fmt.Println(places[0], places[1])
            	}
            }
            """;

    private final Path solutions;
    private int submissions;

    Workload(Path content) {
        this.solutions = content.resolve("problems/pair-sum/submissions/accepted");
    }

    String java() throws IOException {
        return read("Solution.java") + next("//");
    }

    String python() throws IOException {
        return read("solution.py") + next("#");
    }

    String go() throws IOException {
        return read("solution.go") + next("//");
    }

    String javaProgram() throws IOException {
        return java() + JAVA_MAIN;
    }

    String pythonProgram() throws IOException {
        return python() + PYTHON_MAIN;
    }

    String goProgram() throws IOException {
        return go().replace(
                                "package solution",
                                "package main\n\nimport (\n\"bufio\"\n\"fmt\"\n\"os\"\n\"strconv\"\n\"strings\"\n)")
                + GO_MAIN;
    }

    private String read(String name) throws IOException {
        return Files.readString(solutions.resolve(name));
    }

    private String next(String comment) {
        submissions++;
        return "\n" + comment + " submission " + submissions + "\n";
    }

    /// A test on each line: the target, then the values.
    static String inputs() {
        var random = new Random(7);
        var lines = new ArrayList<String>();
        for (int test = 0; test < TESTS; test++) {
            var values = new ArrayList<>(List.of(1, 2, 4, 8, 16, 32, 64, 128, 256, 512));
            Collections.shuffle(values, random);
            lines.add(
                    values.get(2)
                            + values.get(7)
                            + " "
                            + values.stream()
                                    .map(String::valueOf)
                                    .collect(Collectors.joining(" ")));
        }
        return String.join("\n", lines) + "\n";
    }

    static String answers() {
        return "2 7\n".repeat(TESTS);
    }
}
