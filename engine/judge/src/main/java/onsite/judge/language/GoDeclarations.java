package onsite.judge.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import onsite.harness.BareCode;

/// What Go source declares outside of every block, as far as a signature asks for it: read loosely,
/// for the compiler has the last word.
final class GoDeclarations {
    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}_][\\p{L}\\p{Nd}_]*|\\.{3}|\\n|\\S");
    private static final Set<String> WORDS_OF_TYPES =
            Set.of("chan", "func", "interface", "map", "struct");

    private final List<String> tokens;
    private final Optional<String> packageName;
    private final Set<String> types = new LinkedHashSet<>();
    private final List<Function> functions = new ArrayList<>();
    private int at;

    /// A function, or a method where its receiver is not empty.
    ///
    /// @param receiver the name of its type, without a star
    /// @param parameters their types as they are written, one for each
    record Function(String receiver, String name, List<String> parameters, List<String> results) {}

    GoDeclarations(String source) {
        this.tokens = TOKEN.matcher(BareCode.go(source)).results().map(MatchResult::group).toList();
        this.packageName = packageName(tokens);
        while (at < tokens.size()) {
            declaration();
        }
    }

    private static Optional<String> packageName(List<String> tokens) {
        return tokens.stream()
                .dropWhile(token -> !token.equals("package"))
                .skip(1)
                .filter(token -> !token.equals("\n"))
                .findFirst()
                .filter(GoDeclarations::isName);
    }

    Optional<String> packageName() {
        return packageName;
    }

    Set<String> types() {
        return types;
    }

    List<Function> functions() {
        return functions;
    }

    /// Reads one declaration, or passes over what is none.
    private void declaration() {
        boolean begins = at == 0 || endsStatement(tokens.get(at - 1));
        if (begins && next("type")) {
            type();
        } else if (begins && next("func")) {
            function();
        } else if (isOpening(token())) {
            group();
        } else {
            at++;
        }
    }

    private void type() {
        skipLineEnds();
        if (!token().equals("(")) {
            types.add(token());
            return;
        }
        List<String> inside = group();
        int depth = 0;
        for (int i = 0; i < inside.size(); i++) {
            boolean begins = i == 0 || endsStatement(inside.get(i - 1));
            if (depth == 0 && begins && isName(inside.get(i))) {
                types.add(inside.get(i));
            }
            depth += step(inside.get(i));
        }
    }

    private void function() {
        String receiver = token().equals("(") ? receiver(group()) : "";
        String name = token();
        if (!isName(name)) {
            return; // the type of a variable
        }
        at++;
        if (token().equals("[")) {
            group();
        }
        if (token().equals("(")) {
            List<String> parameters = typesOf(group());
            functions.add(new Function(receiver, name, parameters, results()));
        }
    }

    private static String receiver(List<String> inside) {
        int end = inside.contains("[") ? inside.indexOf("[") : inside.size();
        return end == 0 ? "" : inside.get(end - 1);
    }

    private List<String> results() {
        if (token().equals("(")) {
            return typesOf(group());
        }
        var result = new ArrayList<String>();
        while (at < tokens.size() && !token().equals("{") && !endsStatement(token())) {
            result.add(tokens.get(at++));
        }
        return result.isEmpty() ? List.of() : List.of(written(result));
    }

    /// `a, b int, c []string` has the types int, int and []string.
    private static List<String> typesOf(List<String> inside) {
        List<List<String>> entries = entries(inside);
        boolean named = entries.stream().anyMatch(GoDeclarations::isNamed);
        var types = new ArrayList<String>();
        String following = "";
        for (List<String> entry : entries.reversed()) {
            if (!named) {
                following = written(entry);
            } else if (entry.size() > 1) {
                following = written(entry.subList(1, entry.size()));
            }
            types.addFirst(following);
        }
        return List.copyOf(types);
    }

    private static List<List<String>> entries(List<String> inside) {
        var entries = new ArrayList<List<String>>();
        var entry = new ArrayList<String>();
        int depth = 0;
        for (String token : inside) {
            depth += step(token);
            if (token.equals(",") && depth == 0) {
                entries.add(List.copyOf(entry));
                entry.clear();
            } else if (!token.equals("\n")) {
                entry.add(token);
            }
        }
        entries.add(List.copyOf(entry));
        entries.removeIf(List::isEmpty); // after the last comma, or where something is missing
        return entries;
    }

    /// Whether it is a name and a type: `nums []int`, but neither `sort.Interface` nor `Pair[int]`.
    private static boolean isNamed(List<String> entry) {
        boolean generic = entry.getLast().equals("]");
        return entry.size() > 1
                && isName(entry.getFirst())
                && !WORDS_OF_TYPES.contains(entry.getFirst())
                && !entry.get(1).equals(".")
                && !(entry.get(1).equals("[") && generic);
    }

    private static String written(List<String> tokens) {
        var text = new StringBuilder();
        String before = "";
        for (String token : tokens) {
            text.append(isName(before) && isName(token) ? " " : "").append(token);
            before = token;
        }
        return text.toString();
    }

    /// Passes over a group in brackets.
    ///
    /// @return what is between its brackets
    private List<String> group() {
        int begin = at + 1;
        int depth = 0;
        do {
            depth += step(tokens.get(at++));
        } while (at < tokens.size() && depth > 0);
        return tokens.subList(begin, Math.max(begin, at - 1));
    }

    private boolean next(String word) {
        boolean found = token().equals(word);
        at += found ? 1 : 0;
        return found;
    }

    private void skipLineEnds() {
        while (token().equals("\n")) {
            at++;
        }
    }

    private String token() {
        return at < tokens.size() ? tokens.get(at) : "";
    }

    private static boolean isName(String token) {
        return !token.isEmpty()
                && (Character.isLetter(token.codePointAt(0)) || token.charAt(0) == '_');
    }

    private static boolean endsStatement(String token) {
        return token.equals("\n") || token.equals(";");
    }

    private static boolean isOpening(String token) {
        return step(token) > 0;
    }

    private static int step(String token) {
        return switch (token) {
            case "(", "[", "{" -> 1;
            case ")", "]", "}" -> -1;
            default -> 0;
        };
    }
}
