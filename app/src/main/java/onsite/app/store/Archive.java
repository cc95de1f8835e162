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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// Everything in the store as one JSON document, and back.
///
/// An import adds what is not there yet, and drafts where they are newer. A list that an older
/// export does not have is left as it is. Importing twice changes nothing the second time.
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
    ///
    /// @param rows by the name of the list they are in, as it is called there; without those of
    ///   which nothing was new
    public record Added(int submissions, int judgements, Map<String, Integer> rows) {
        public Added {
            rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
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
            for (ArchivePart<?> part : ArchivePart.ALL) {
                write(json, part);
            }
            json.writeEndObject();
        }
    }

    private <T> void write(JsonGenerator json, ArchivePart<T> part) throws IOException {
        json.writeArrayFieldStart(part.name());
        for (T row : store.read(part.all())) {
            json.writeTree(part.written().apply(row));
        }
        json.writeEndArray();
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
        List<Rows<?>> rows = new ArrayList<>();
        try {
            submissions = each(document, "submissions", ArchiveJson::readSubmission);
            for (ArchivePart<?> part : ArchivePart.ALL) {
                rows.add(Rows.of(document, part));
            }
        } catch (IllegalArgumentException e) {
            throw new StoreException(
                    name + " is damaged: " + e.getMessage() + ". Nothing was imported.", e);
        }
        return store.write(handle -> add(handle, submissions, rows));
    }

    /// The rows of one list that were read and are not yet in the store.
    private record Rows<T>(ArchivePart<T> part, List<T> rows) {
        static <T> Rows<T> of(JsonNode document, ArchivePart<T> part) {
            boolean there = part.first() || document.has(part.name());
            return new Rows<>(
                    part, there ? each(document, part.name(), part.reader()::apply) : List.of());
        }

        int add(Handle handle) {
            return rows.stream().mapToInt(row -> part.insert().applyAsInt(handle, row)).sum();
        }
    }

    private static Added add(
            Handle handle, List<StoredSubmission> submissions, List<Rows<?>> rows) {
        int newSubmissions = 0;
        int newJudgements = 0;
        for (StoredSubmission stored : submissions) {
            newSubmissions += SubmissionLog.insert(handle, stored);
            newJudgements +=
                    stored.judged()
                            .map(judged -> SubmissionLog.insert(handle, stored.id(), judged))
                            .orElse(0);
        }
        Map<String, Integer> added = new LinkedHashMap<>();
        for (Rows<?> each : rows) {
            int count = each.add(handle);
            if (count > 0) {
                added.put(each.part().name(), count);
            }
        }
        return new Added(newSubmissions, newJudgements, added);
    }

    @FunctionalInterface
    private interface Reader<T> {
        T read(JsonNode json);
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
