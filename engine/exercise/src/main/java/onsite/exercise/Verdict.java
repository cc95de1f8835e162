package onsite.exercise;

import java.util.Optional;
import java.util.stream.Stream;

/// What is concluded of a submission, in the words of the ICPC.
public enum Verdict {
    ACCEPTED("AC", "Accepted", "accepted"),
    WRONG_ANSWER("WA", "Wrong Answer", "wrong_answer"),
    TIME_LIMIT_EXCEEDED("TLE", "Time Limit Exceeded", "time_limit_exceeded"),
    MEMORY_LIMIT_EXCEEDED("MLE", "Memory Limit Exceeded", "memory_limit_exceeded"),
    OUTPUT_LIMIT_EXCEEDED("OLE", "Output Limit Exceeded", "output_limit_exceeded"),
    RUN_TIME_ERROR("RTE", "Run-Time Error", "run_time_error"),
    COMPILE_ERROR("CE", "Compile Error", "compile_error"),
    /// Ours, never the candidate's.
    JUDGE_ERROR("JE", "Judge Error", "judge_error");

    private final String code;
    private final String label;
    private final String folder;

    Verdict(String code, String label, String folder) {
        this.code = code;
        this.label = label;
        this.folder = folder;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /// The folder under `submissions/` whose files must earn this verdict.
    public String folder() {
        return folder;
    }

    public static Optional<Verdict> ofCode(String code) {
        return Stream.of(values()).filter(v -> v.code.equals(code)).findFirst();
    }

    public static Optional<Verdict> ofFolder(String folder) {
        return Stream.of(values()).filter(v -> v.folder.equals(folder)).findFirst();
    }
}
