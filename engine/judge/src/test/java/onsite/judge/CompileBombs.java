package onsite.judge;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onsite.exercise.Language;

/// Attacks that are too long, or too oddly named, to be kept as files: mostly on the compilers.
final class CompileBombs {
    private static final String JAVA =
            "class Solution { String whisper(int n) { return \"heard \" + 7 * n; } }";
    private static final String PYTHON =
            "class Solution:\n    def whisper(self, n):\n        return f'heard {7 * n}'\n";
    private static final String GO =
            "package solution\n\nimport \"strconv\"\n\nfunc whisper(n int) string { return \"heard \" + strconv.Itoa(7*n) }\n";

    private CompileBombs() {}

    static Stream<Attack> all() {
        return Stream.of(java(), python(), go()).flatMap(attacks -> attacks);
    }

    private static Stream<Attack> java() {
        return Stream.of(
                Attack.of(
                        Language.JAVA,
                        "20,000 parentheses",
                        "CE AC",
                        javaExpression(nested("(", "1", ")", 20_000))),
                Attack.of(
                        Language.JAVA,
                        "60,000 summands",
                        "CE AC",
                        javaExpression("1" + "+n".repeat(60_000))),
                Attack.of(
                        Language.JAVA,
                        "2,000 classes inside each other",
                        "CE",
                        JAVA + nested("class A# {", "", "}", 2_000)),
                Attack.of(
                        Language.JAVA,
                        "20,000 blocks inside each other",
                        "CE",
                        javaBody(nested("{", "", "}", 20_000))),
                Attack.of(
                        Language.JAVA,
                        "a type of 5,000 lists",
                        "CE AC",
                        javaBody(nested("java.util.List<", "String", ">", 5_000) + " x = null;")),
                Attack.of(
                        Language.JAVA,
                        "a constant string of 10^12 letters",
                        "CE",
                        constantString()),
                Attack.of(
                        Language.JAVA,
                        "a constant of 100,000 letters",
                        "CE",
                        javaExpression("\"" + "x".repeat(100_000) + "\"")),
                Attack.of(
                        Language.JAVA,
                        "a method larger than the class file allows",
                        "CE",
                        javaBody("n = n * 3 + 1;".repeat(12_000))),
                Attack.of(Language.JAVA, "250,000 empty lines", "AC", "\n".repeat(250_000) + JAVA),
                Attack.of(
                        Language.JAVA,
                        "250,000 spaces before the class",
                        "AC",
                        "public" + " ".repeat(250_000) + JAVA),
                Attack.of(
                        Language.JAVA,
                        "40,000 modifiers",
                        "CE",
                        "public " + "final ".repeat(40_000) + JAVA),
                Attack.of(Language.JAVA, "30,000 mistakes", "CE", JAVA + "x y z;".repeat(30_000)),
                Attack.of(
                        Language.JAVA,
                        "a constant array that is too large",
                        "CE",
                        javaBody("int[] x = {" + "7,".repeat(60_000) + "};")),
                Attack.of(
                        Language.JAVA,
                        "lambdas that are inferred exponentially",
                        "CE",
                        inferenceBomb()),
                Attack.of(
                        Language.JAVA,
                        "a module declaration",
                        "AC CE",
                        Map.of(
                                "module-info.java",
                                "module evil { requires java.base; }",
                                "Solution.java",
                                JAVA)),
                Attack.of(Language.JAVA, "Unicode escapes for everything", "AC", escaped(JAVA)),
                Attack.of(
                        Language.JAVA,
                        "a service file beside it",
                        "AC",
                        Map.of(
                                "Solution.java",
                                JAVA,
                                "Other",
                                "class Other {}",
                                "package-info.java",
                                "package other;")),
                Attack.of(
                        Language.JAVA,
                        "half of a surrogate pair in a name",
                        "CE",
                        JAVA + "class A\ud83d {}"),
                Attack.of(
                        Language.JAVA,
                        "control letters between the words",
                        "CE AC",
                        JAVA + "\u001a\f\b"));
    }

    private static Stream<Attack> python() {
        return Stream.of(
                Attack.of(
                        Language.PYTHON,
                        "20,000 parentheses",
                        "CE RTE MLE",
                        PYTHON + "x = " + nested("(", "1", ")", 20_000)),
                Attack.of(
                        Language.PYTHON,
                        "60,000 minus signs",
                        "CE RTE MLE AC",
                        PYTHON + "x = " + "-".repeat(60_000) + "1"),
                Attack.of(
                        Language.PYTHON,
                        "40,000 attributes of attributes",
                        "CE RTE MLE TLE AC",
                        PYTHON + "def f(x):\n    return x" + ".x".repeat(40_000)),
                Attack.of(
                        Language.PYTHON,
                        "95 levels of indentation, then more",
                        "CE",
                        PYTHON + indented(150)),
                Attack.of(
                        Language.PYTHON,
                        "a constant of 100,000 digits",
                        "CE RTE AC",
                        PYTHON + "x = " + "9".repeat(100_000)),
                Attack.of(
                        Language.PYTHON,
                        "modules called like the library's",
                        "AC RTE",
                        Map.of("json.py", "raise SystemExit", "os.py", "", "solution.py", PYTHON)),
                Attack.of(
                        Language.PYTHON,
                        "an encoding that does not exist",
                        "CE AC",
                        "# -*- coding: evil -*-\n" + PYTHON),
                Attack.of(
                        Language.PYTHON,
                        "a module called __main__",
                        "AC",
                        Map.of("__main__.py", "x = 1", "solution.py", PYTHON)),
                Attack.of(
                        Language.PYTHON,
                        "half of a surrogate pair",
                        "AC CE",
                        PYTHON + "x = '\ud83d'"));
    }

    private static Stream<Attack> go() {
        return Stream.of(
                Attack.of(
                        Language.GO,
                        "20,000 parentheses",
                        "CE AC",
                        GO + "var x = " + nested("(", "1", ")", 20_000)),
                Attack.of(Language.GO, "250,000 empty lines", "AC", "\n".repeat(250_000) + GO),
                Attack.of(
                        Language.GO,
                        "a file called like cgo's own, with linker options",
                        "CE",
                        Map.of(
                                "_cgo_evil.go",
                                "package solution\n\n//go:cgo_ldflag \"-fplugin=/tmp/evil.so\"\n//go:cgo_dynamic_linker \"/tmp/evil\"\n//go:cgo_import_dynamic _ _ \"libevil.so\"\n",
                                "solution.go",
                                GO)),
                Attack.of(
                        Language.GO,
                        "files called like the judge's own",
                        "CE",
                        Map.of(
                                "onsite_main.go",
                                "package main\nfunc init() { panic(1) }",
                                "onsite_bridge.go",
                                "nonsense",
                                "solution.go",
                                GO)),
                Attack.of(
                        Language.GO,
                        "files called like the compiler's own",
                        "AC",
                        Map.of(
                                "importcfg",
                                "packagefile os=/tmp/evil.a",
                                "go.mod",
                                "module evil",
                                "main.s",
                                "TEXT evil(SB),0,$0",
                                "solution.go",
                                GO)),
                Attack.of(
                        Language.GO,
                        "two files of two packages",
                        "CE",
                        Map.of("a.go", "package other", "solution.go", GO)),
                Attack.of(
                        Language.GO,
                        "half of a surrogate pair in a name",
                        "CE",
                        GO + "var x\ud83d = 1"),
                Attack.of(
                        Language.GO,
                        "4,000 functions inside each other",
                        "CE AC MLE TLE",
                        GO + "var x = " + nested("func() any { return ", "1", " }", 4_000)));
    }

    private static String javaExpression(String expression) {
        return javaBody("Object x = " + expression + ";");
    }

    private static String javaBody(String body) {
        return "class Solution { String whisper(int n) { int given = n; "
                + body
                + " return \"heard \" + 7 * given; } }";
    }

    private static String nested(String open, String inner, String close, int depth) {
        if (!open.contains("#")) {
            return open.repeat(depth) + inner + close.repeat(depth);
        }
        return IntStream.range(0, depth)
                        .mapToObj(i -> open.replace("#", "" + i))
                        .collect(Collectors.joining())
                + inner
                + close.repeat(depth);
    }

    private static String constantString() {
        var constants =
                new StringBuilder("class Solution { static final String A0 = \"0123456789\";\n");
        for (int i = 1; i < 12; i++) {
            constants.append("static final String A").append(i).append(" = ");
            constants
                    .append(("A" + (i - 1) + " + ").repeat(9))
                    .append("A")
                    .append(i - 1)
                    .append(";\n");
        }
        return constants.append("String whisper(int n) { return A11; } }").toString();
    }

    /// Every call of `m` has two candidates, so each level doubles what has to be looked at.
    private static String inferenceBomb() {
        String lambdas =
                IntStream.range(0, 30)
                                .mapToObj(i -> "m(x" + i + " -> ")
                                .collect(Collectors.joining())
                        + "x0"
                        + ")".repeat(30);
        return "import java.util.function.*; class Solution {"
                + " static <T> T m(Function<String, T> f) { return f.apply(\"\"); }"
                + " static <T> T m(BiFunction<String, String, T> f) { return null; }"
                + " static <T> T m(IntFunction<T> f) { return f.apply(1); }"
                + " String whisper(int n) { Object o = "
                + lambdas
                + "; return \"heard \" + 7 * n; } }";
    }

    private static String escaped(String source) {
        return source.chars()
                .mapToObj(c -> String.format("\\u%04x", c))
                .collect(Collectors.joining());
    }

    private static String indented(int depth) {
        return IntStream.range(0, depth)
                        .mapToObj(i -> " ".repeat(i) + "if 1:\n")
                        .collect(Collectors.joining())
                + " ".repeat(depth)
                + "pass\n";
    }
}
