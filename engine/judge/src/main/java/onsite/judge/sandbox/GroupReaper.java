package onsite.judge.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Removes control groups whose processes were killed: the kernel refuses while the last of them is
/// still dying, so each removal is tried again, a little later every time, and whoever is left is
/// killed.
final class GroupReaper implements AutoCloseable {
    private static final int ATTEMPTS_MAX = 100;
    private static final long PAUSE_MILLIS_MAX = 100;

    private final Set<Path> remaining = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService executor =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("cgroup-reaper").factory());
    private volatile boolean closed;

    void remove(List<Path> folders) {
        remaining.addAll(folders);
        if (closed) {
            sweep();
        } else {
            attempt(folders, 1);
        }
    }

    private void attempt(List<Path> folders, int attempt) {
        boolean left = false;
        for (Path folder : folders) {
            left |= !done(folder);
        }
        if (left && attempt < ATTEMPTS_MAX && !closed) {
            var _ =
                    executor.schedule(
                            () -> attempt(folders, attempt + 1),
                            pauseMillis(attempt),
                            TimeUnit.MILLISECONDS);
        }
    }

    private static long pauseMillis(int attempt) {
        return Math.min(PAUSE_MILLIS_MAX, 2L * attempt);
    }

    private boolean done(Path folder) {
        if (!remaining.contains(folder)) {
            return true;
        }
        boolean removed = removed(folder);
        if (removed) {
            remaining.remove(folder);
        }
        return removed;
    }

    static boolean removed(Path folder) {
        try {
            Files.delete(folder);
            return true;
        } catch (NoSuchFileException e) {
            return true;
        } catch (IOException e) {
            killMembers(folder);
            return false;
        }
    }

    /// Whoever is left in a group that is to go. A sandbox that was killed while it was being set
    /// up can have a child that has not yet asked to die with it.
    static void killMembers(Path folder) {
        try {
            for (String pid : Files.readAllLines(folder.resolve("cgroup.procs"))) {
                ProcessHandle.of(Long.parseLong(pid)).ifPresent(ProcessHandle::destroyForcibly);
            }
        } catch (IOException e) {
            // the last of them has gone meanwhile
        }
    }

    private void sweep() {
        for (int attempt = 1; attempt < ATTEMPTS_MAX && !remaining.isEmpty(); attempt++) {
            remaining.removeIf(GroupReaper::removed);
            if (!remaining.isEmpty()) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pauseMillis(attempt)));
            }
        }
    }

    /// Returns when every group is gone, or after some seconds.
    @Override
    public void close() {
        closed = true;
        executor.shutdownNow();
        sweep();
    }
}
