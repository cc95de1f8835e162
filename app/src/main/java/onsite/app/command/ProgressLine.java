package onsite.app.command;

import java.io.PrintStream;
import onsite.app.terminal.Terminal;
import onsite.app.terminal.Text;
import onsite.judge.Progress;

/// Shows on the standard error how far the judging is: one line that is written over where a person
/// watches, and nothing elsewhere but the beginning of each step.
final class ProgressLine implements Progress, AutoCloseable {
    private static final String ERASE = "\r\u001b[K";

    private final PrintStream err;
    private final boolean lively;

    ProgressLine(Terminal terminal) {
        this.err = terminal.err();
        this.lively = terminal.lively();
    }

    private synchronized void step(String words) {
        if (lively) {
            err.print(ERASE + Text.cut(words, Terminal.WIDTH - 1));
            err.flush();
        } else {
            err.println(words);
        }
    }

    /// A step that only a person who waits wants to know of.
    void detail(String words) {
        if (lively) {
            step(words);
        }
    }

    @Override
    public void queued(int ahead) {
        if (ahead > 0) {
            step("waiting, " + ahead + " ahead");
        }
    }

    @Override
    public void compiling() {
        step("compiling");
    }

    @Override
    public void running(int testsTotal) {
        step("running " + testsTotal + " tests");
    }

    @Override
    public void tested(int done, int testsTotal) {
        detail("running " + done + " of " + testsTotal + " tests");
    }

    @Override
    public void explaining() {
        step("looking for an explanation");
    }

    /// Takes the line away, so that something else can be printed.
    synchronized void erase() {
        if (lively) {
            err.print(ERASE);
            err.flush();
        }
    }

    @Override
    public void close() {
        erase();
    }
}
