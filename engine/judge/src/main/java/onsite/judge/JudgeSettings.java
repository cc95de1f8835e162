package onsite.judge;

import java.nio.file.Path;

/// @param cacheDir a folder of the judge's own: compiled toolchains, generated tests, measured
///   limits
/// @param workers how many submissions are judged at the same time
public record JudgeSettings(Path cacheDir, int workers) {
    public JudgeSettings {
        if (workers < 1) {
            throw new IllegalArgumentException("a judge needs at least one worker, not " + workers);
        }
    }

    /// One worker for each core.
    public static JudgeSettings in(Path cacheDir) {
        return new JudgeSettings(cacheDir, Runtime.getRuntime().availableProcessors());
    }
}
