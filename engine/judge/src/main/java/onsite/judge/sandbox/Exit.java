package onsite.judge.sandbox;

/// How a process ended.
///
/// @param status what it exited with; 128 + n after signal n
/// @param outOfMemory whether the kernel ended it for exceeding its memory
public record Exit(int status, boolean outOfMemory) {
    private static final int SIGKILL = 9;

    public boolean signalled() {
        return status > 128 && status < 193;
    }

    /// By the signal that can't be caught.
    public boolean killed() {
        return signal() == SIGKILL;
    }

    public int signal() {
        return signalled() ? status - 128 : 0;
    }
}
