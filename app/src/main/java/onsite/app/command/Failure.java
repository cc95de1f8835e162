package onsite.app.command;

import onsite.app.store.StoreException;
import onsite.app.terminal.Terminal;
import onsite.app.web.WebServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says on a terminal why a command ended early.
final class Failure {
    private static final Logger log = LoggerFactory.getLogger(Failure.class);

    private Failure() {}

    /// @return the exit code
    static int told(Exception e, Terminal terminal) {
        if (e instanceof BadInput
                || e instanceof StoreException
                || e instanceof WebServer.PortInUse) {
            terminal.err().println(e.getMessage());
            return Exit.BAD_INPUT;
        }
        log.error("the command failed", e);
        terminal.err().println("Onsite failed: " + e + ". This is a mistake of Onsite, not yours.");
        return Exit.JUDGE_ERROR;
    }
}
