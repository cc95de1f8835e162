package onsite.app.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import onsite.app.store.SubmissionId;
import onsite.app.submission.SubmissionEvent;
import onsite.app.submission.Submissions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends the events of one submission to one client: `queued`, `compiling`, `running`,
/// `explaining`, and at last `verdict` or `postponed`.
///
/// The judging thread only puts events into a queue; a client that reads slowly holds up nobody.
final class EventStream {
    private static final Logger log = LoggerFactory.getLogger(EventStream.class);

    /// Proxies and browsers give up a connection on which nothing is heard.
    private static final int HEARTBEAT_SECONDS = 15;

    private final HttpServletResponse response;
    private final SubmissionId id;
    private final BlockingQueue<SubmissionEvent> events = new LinkedBlockingQueue<>();

    EventStream(Context context, SubmissionId id) {
        this.response = context.res();
        this.id = id;
    }

    /// Returns after the last event, or when the client is gone.
    void follow(Submissions submissions) throws InterruptedException {
        var listening = submissions.listen(id, events::add);
        if (listening.isEmpty()) {
            return;
        }
        response.setContentType("text/event-stream");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        try (var _ = listening.get()) {
            boolean more = true;
            while (more) {
                more = send(events.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS));
            }
        } catch (IOException e) {
            log.debug("the client of {} is gone", id, e);
        }
    }

    private boolean send(@Nullable SubmissionEvent event) throws IOException {
        if (event == null) {
            write(": still there\n\n");
            return true;
        }
        switch (event) {
            case SubmissionEvent.Queued(int ahead) ->
                    write("queued", Json.object().put("ahead", ahead));
            case SubmissionEvent.Compiling() -> write("compiling", Json.object());
            case SubmissionEvent.Running(int done, int total) ->
                    write("running", Json.object().put("done", done).put("total", total));
            case SubmissionEvent.Explaining() -> write("explaining", Json.object());
            case SubmissionEvent.Judged(var judgement) ->
                    write("verdict", SubmissionRoutes.judged(id, judgement));
            case SubmissionEvent.Postponed() -> write("postponed", Json.object());
        }
        return !event.last();
    }

    private void write(String name, ObjectNode data) throws IOException {
        write("event: " + name + "\ndata: " + data + "\n\n");
    }

    private void write(String text) throws IOException {
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        response.flushBuffer();
    }
}
