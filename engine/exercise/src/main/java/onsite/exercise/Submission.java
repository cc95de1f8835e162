package onsite.exercise;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Source code handed in for a problem.
///
/// @param files text by file name; at least one, together at most [#SOURCE_BYTES_MAX] bytes. A byte
///   order mark that an editor put before a text is dropped: no compiler here takes it
/// @param statedTime what the candidate says about how its running time grows
public record Submission(
        Slug problem,
        Language language,
        SortedMap<String, String> files,
        Optional<Growth> statedTime) {
    public static final int SOURCE_BYTES_MAX = 256 * 1024;
    private static final int FILES_MAX = 32;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]{0,79}");

    public Submission {
        files = Collections.unmodifiableSortedMap(withoutMarks(files));
        if (files.isEmpty() || files.values().stream().allMatch(String::isBlank)) {
            throw new IllegalArgumentException("the submission is empty: write a solution first");
        }
        if (files.size() > FILES_MAX) {
            throw new IllegalArgumentException(
                    "the submission has "
                            + files.size()
                            + " files; at most "
                            + FILES_MAX
                            + " are taken");
        }
        long bytes = 0;
        for (var file : files.entrySet()) {
            if (!takesName(file.getKey())) {
                throw new IllegalArgumentException(
                        "'"
                                + file.getKey()
                                + "' can't be a file's name here: use letters, digits, dot, hyphen and underscore");
            }
            if (file.getValue().indexOf('\0') >= 0) {
                throw new IllegalArgumentException(
                        file.getKey() + " is binary: a submission is text in UTF-8");
            }
            bytes += file.getValue().getBytes(StandardCharsets.UTF_8).length;
        }
        if (bytes > SOURCE_BYTES_MAX) {
            throw new IllegalArgumentException(
                    "the submission has "
                            + bytes
                            + " bytes; at most "
                            + SOURCE_BYTES_MAX
                            + " are taken");
        }
    }

    /// Whether a file may be called so.
    public static boolean takesName(String name) {
        return FILE_NAME.matcher(name).matches();
    }

    private static SortedMap<String, String> withoutMarks(SortedMap<String, String> files) {
        var bare = new TreeMap<String, String>();
        files.forEach((name, text) ->
                bare.put(name, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text));
        return bare;
    }

    /// A submission about whose running time nothing was said.
    public Submission(Slug problem, Language language, SortedMap<String, String> files) {
        this(problem, language, files, Optional.empty());
    }

    /// The same code with another statement.
    public Submission withStatedTime(Optional<Growth> stated) {
        return new Submission(problem, language, files, stated);
    }

    /// A submission of one file under the language's usual name.
    public static Submission of(Slug problem, Language language, String source) {
        return new Submission(
                problem, language, new TreeMap<>(java.util.Map.of(language.fileName(), source)));
    }
}
