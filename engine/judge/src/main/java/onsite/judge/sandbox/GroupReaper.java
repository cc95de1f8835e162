package onsite.judge.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Removes control groups whose processes were killed: the kernel refuses while the last of them is
/// still dying, so each removal is tried again, a little later every time.
final class GroupReaper implements AutoCloseable {
    private static final int ATTEMPTS_MAX = 40;

    private final ScheduledExecutorService executor =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("cgroup-reaper").factory());

    void remove(List<Path> folders) {
        attempt(folders, 1);
    }

    private void attempt(List<Path> folders, int attempt) {
        boolean left = false;
        for (Path folder : folders) {
            left |= !removed(folder);
        }
        if (left && attempt < ATTEMPTS_MAX && !executor.isShutdown()) {
            var _ =
                    executor.schedule(
                            () -> attempt(folders, attempt + 1),
                            2L * attempt,
                            TimeUnit.MILLISECONDS);
        }
    }

    static boolean removed(Path folder) {
        try {
            Files.delete(folder);
            return true;
        } catch (NoSuchFileException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /// Waits for what is still to be removed, for at most two seconds.
    @Override
    public void close() {
        executor.close();
    }
}
