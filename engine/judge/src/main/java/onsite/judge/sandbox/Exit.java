package onsite.judge.sandbox;

/// How a process ended.
///
/// @param status what it exited with; 128 + n after signal n
/// @param outOfMemory whether the kernel ended it for exceeding its memory
public record Exit(int status, boolean outOfMemory) {
    public boolean signalled() {
        return status > 128 && status < 193;
    }

    public int signal() {
        return signalled() ? status - 128 : 0;
    }
}
