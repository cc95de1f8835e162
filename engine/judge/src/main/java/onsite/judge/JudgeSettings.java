package onsite.judge;

import java.nio.file.Path;
import java.util.Optional;

/// @param cacheDir a folder of the judge's own: compiled toolchains, generated tests, measured
///   limits
/// @param workers how many submissions are judged at the same time
/// @param go the Go to use, its folder or its program; the newest that is found if none is named
public record JudgeSettings(Path cacheDir, int workers, Optional<Path> go) {
    public JudgeSettings {
        if (workers < 1) {
            throw new IllegalArgumentException("a judge needs at least one worker, not " + workers);
        }
    }

    public JudgeSettings(Path cacheDir, int workers) {
        this(cacheDir, workers, Optional.empty());
    }

    /// One worker for each core.
    public static JudgeSettings in(Path cacheDir) {
        return new JudgeSettings(cacheDir, Runtime.getRuntime().availableProcessors());
    }

    public JudgeSettings withGo(Optional<Path> named) {
        return new JudgeSettings(cacheDir, workers, named);
    }
}
