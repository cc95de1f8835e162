package onsite.app.page;

import onsite.exercise.Verdict;

/// How a verdict is shown: words, a sign and a colour, never one of them alone.
///
/// @param icon see [Icons]
/// @param tone the class that colours it
public record VerdictSign(String label, String icon, String tone) {
    static final VerdictSign WAITING = new VerdictSign("Waiting", "circle-dashed", "v-wait");

    static VerdictSign of(Verdict verdict) {
        return new VerdictSign(
                verdict.label(),
                icon(verdict),
                "v-" + verdict.code().toLowerCase(java.util.Locale.ROOT));
    }

    private static String icon(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> "check";
            case WRONG_ANSWER -> "x";
            case TIME_LIMIT_EXCEEDED -> "timer";
            case MEMORY_LIMIT_EXCEEDED -> "memory-stick";
            case OUTPUT_LIMIT_EXCEEDED -> "scroll-text";
            case RUN_TIME_ERROR -> "zap";
            case COMPILE_ERROR -> "braces";
            case JUDGE_ERROR -> "triangle-alert";
        };
    }

    public Html svg() {
        return Icons.of(icon);
    }
}
