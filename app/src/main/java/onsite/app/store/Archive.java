package onsite.app.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import onsite.app.store.Drafts.Draft;
import onsite.app.store.InterviewLog.Event;
import org.jdbi.v3.core.Handle;

/// Everything in the store as one JSON document, and back.
///
/// An import adds what is not there yet: submissions by id, steps of an interview, and drafts where
/// they are newer. Importing twice changes nothing the second time.
public final class Archive {
    static final String FORMAT = "onsite-export";
    static final int VERSION = 1;
    private static final int PAGE = 100;

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                    .build();

    static {
        JSON.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxStringLength(64 << 20).build());
    }

    private final Store store;

    public Archive(Store store) {
        this.store = store;
    }

    /// How much an import added.
    public record Added(
            int submissions, int judgements, int drafts, int interviewSteps, int sessionEvents) {
        Added withSessionEvents(int count) {
            return new Added(submissions, judgements, drafts, interviewSteps, count);
        }
    }

    /// @param at the time that the export bears
    public void write(OutputStream out, Instant at) throws IOException {
        try (JsonGenerator json = JSON.getFactory().createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            json.writeNumberField("version", VERSION);
            json.writeStringField("at", at.toString());
            json.writeArrayFieldStart("submissions");
            long after = 0;
            for (var page = page(after); !page.isEmpty(); page = page(after)) {
                for (var row : page) {
                    json.writeTree(ArchiveJson.submission(row.stored()));
                    after = row.number();
                }
            }
            json.writeEndArray();
            json.writeArrayFieldStart("interview");
            for (Event event : store.read(InterviewLog::all)) {
                json.writeTree(ArchiveJson.event(event));
            }
            json.writeEndArray();
            json.writeArrayFieldStart("drafts");
            for (Draft draft : store.read(Drafts::all)) {
                json.writeTree(ArchiveJson.draft(draft));
            }
            json.writeEndArray();
            json.writeArrayFieldStart("sessions");
            for (SessionLog.Event event : store.read(SessionLog::allEvents)) {
                json.writeTree(SessionJson.event(event));
            }
            json.writeEndArray();
            json.writeArrayFieldStart("sessionCode");
            for (SessionLog.Code code : store.read(SessionLog::allCodes)) {
                json.writeTree(SessionJson.code(code));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private List<SubmissionLog.Numbered> page(long after) {
        return store.read(handle -> SubmissionLog.page(handle, after, PAGE));
    }

    /// Takes all of the document, or, when anything in it is wrong, nothing.
    ///
    /// @param name of the document, for the sentence
    /// @throws StoreException when it is not an export of ours, or damaged
    public Added read(InputStream in, String name) throws IOException {
        JsonNode document;
        try (JsonParser parser = JSON.getFactory().createParser(in)) {
            document = JSON.readTree(parser);
            if (document == null || parser.nextToken() != null) {
                throw new StoreException(
                        name + " is no export of Onsite: it is not one JSON object.");
            }
        } catch (JsonProcessingException e) {
            throw new StoreException(
                    name
                            + " is damaged or no export of Onsite: its JSON breaks off at line "
                            + (e.getLocation() == null ? 1 : e.getLocation().getLineNr())
                            + ". Nothing was imported.",
                    e);
        }
        if (!document.path("format").asText().equals(FORMAT)) {
            throw new StoreException(
                    name
                            + " is no export of Onsite: it does not say \"format\": \""
                            + FORMAT
                            + "\".");
        }
        if (document.path("version").asInt() != VERSION) {
            throw new StoreException(
                    name
                            + " has version "
                            + document.path("version").asText()
                            + " and this program reads version "
                            + VERSION
                            + ": import it with the version that wrote it.");
        }
        List<StoredSubmission> submissions;
        List<Event> events;
        List<Draft> drafts;
        List<SessionLog.Event> sessions;
        List<SessionLog.Code> codes;
        try {
            submissions = each(document, "submissions", ArchiveJson::readSubmission);
            events = each(document, "interview", ArchiveJson::readEvent);
            drafts = each(document, "drafts", ArchiveJson::readDraft);
            sessions = eachIfThere(document, "sessions", SessionJson::readEvent);
            codes = eachIfThere(document, "sessionCode", SessionJson::readCode);
        } catch (IllegalArgumentException e) {
            throw new StoreException(
                    name + " is damaged: " + e.getMessage() + ". Nothing was imported.", e);
        }
        return store.write(handle -> {
            Added added = add(handle, submissions, events, drafts);
            int newEvents = sessions.stream().mapToInt(e -> SessionLog.insert(handle, e)).sum();
            codes.forEach(code -> SessionLog.upsert(handle, code));
            return added.withSessionEvents(newEvents);
        });
    }

    private static Added add(
            Handle handle,
            List<StoredSubmission> submissions,
            List<Event> events,
            List<Draft> drafts) {
        int newSubmissions = 0;
        int newJudgements = 0;
        for (StoredSubmission stored : submissions) {
            newSubmissions += SubmissionLog.insert(handle, stored);
            newJudgements +=
                    stored.judged()
                            .map(judged -> SubmissionLog.insert(handle, stored.id(), judged))
                            .orElse(0);
        }
        int newEvents = events.stream().mapToInt(event -> InterviewLog.insert(handle, event)).sum();
        int newDrafts = drafts.stream().mapToInt(draft -> Drafts.upsert(handle, draft)).sum();
        return new Added(newSubmissions, newJudgements, newDrafts, newEvents, 0);
    }

    @FunctionalInterface
    private interface Reader<T> {
        T read(JsonNode json);
    }

    /// Older exports have not all lists.
    private static <T> List<T> eachIfThere(JsonNode document, String name, Reader<T> reader) {
        return document.has(name) ? each(document, name, reader) : List.of();
    }

    private static <T> List<T> each(JsonNode document, String name, Reader<T> reader) {
        JsonNode list = document.path(name);
        if (!list.isArray()) {
            throw new IllegalArgumentException("its list of " + name + " is missing");
        }
        List<T> elements = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            try {
                elements.add(reader.read(list.get(i)));
            } catch (IllegalArgumentException | java.time.DateTimeException | StoreException e) {
                throw new IllegalArgumentException(
                        name + "[" + i + "] can't be read (" + e.getMessage() + ")", e);
            }
        }
        return elements;
    }
}
