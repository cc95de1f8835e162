package onsite.judge.tests;

/// A package can't be judged because of its author's mistake. The message names the file and the
/// way out.
public final class PackageFault extends Exception {
    private static final long serialVersionUID = 1L;

    public PackageFault(String message) {
        super(message);
    }
}
