package onsite.judge.run;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The shell lines around a program.
///
/// A validator's reports lie in the sandbox's own temporary folder, which has a size: a report can
/// be a link, a pipe or a gigabyte without anything of the host's being read or filled. When the
/// validator has ended, the shell writes them to standard error, each after a mark.
final class FeedbackScript {
    private static final String STACK =
            "ulimit -s 524288 2>/dev/null || ulimit -s unlimited 2>/dev/null; ";
    private static final List<String> REPORTS =
            List.of(
                    "judgemessage.txt",
                    "teammessage.txt",
                    "score.txt",
                    "score_multiplier.txt",
                    "nextpass.in");
    private static final int REPORT_BYTES_MAX = 64 << 10;

    private FeedbackScript() {}

    /// @param home where the program is started
    static List<String> plain(List<String> command, String home) {
        String script = STACK + "cd \"$1\"; shift; exec \"$@\"";
        var words = new ArrayList<>(List.of("/bin/sh", "-c", script, "sh", home));
        words.addAll(command);
        return words;
    }

    /// @param head the `head` program, which is mounted
    /// @param folder ends in a slash
    static List<String> reporting(
            List<String> command, String home, String head, String folder, String mark) {
        String script =
                STACK
                        + "cd \"$1\"; h=$2; f=$3; m=$4; shift 4; mkdir -p \"$f\"; \"$@\"; s=$?; for n in "
                        + String.join(" ", REPORTS)
                        + "; do if [ -f \"$f$n\" ] && [ ! -h \"$f$n\" ]; then printf '\\n%s %s\\n' \"$m\" \"$n\" >&2; \"$h\" -c "
                        + REPORT_BYTES_MAX
                        + " \"$f$n\" >&2; fi; done; exit $s";
        var words =
                new ArrayList<>(List.of("/bin/sh", "-c", script, "sh", home, head, folder, mark));
        words.addAll(command);
        return words;
    }

    /// The reports behind the marks. A validator that writes marks of its own deceives itself only.
    static Map<String, String> reports(Captured errors, String mark) {
        String[] parts = errors.latin1(0, errors.size()).split("\n" + mark + " ", -1);
        var reports = new TreeMap<String, String>();
        for (int i = 1; i < parts.length; i++) {
            int lineEnd = parts[i].indexOf('\n');
            String name = lineEnd < 0 ? "" : parts[i].substring(0, lineEnd);
            if (REPORTS.contains(name)) {
                byte[] bytes =
                        parts[i].substring(lineEnd + 1).getBytes(StandardCharsets.ISO_8859_1);
                reports.put(name, new String(bytes, StandardCharsets.UTF_8));
            }
        }
        return Collections.unmodifiableMap(reports);
    }

    static Captured withoutReports(Captured errors, String mark) {
        String text = errors.latin1(0, errors.size());
        int first = text.indexOf("\n" + mark + " ");
        return first < 0
                ? errors
                : new Captured(text.substring(0, first).getBytes(StandardCharsets.ISO_8859_1));
    }
}
