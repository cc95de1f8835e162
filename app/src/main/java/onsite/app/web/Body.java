package onsite.app.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// The body of a request, bounded before it is read.
public final class Body {
    /// Twice the largest submission, because JSON escapes.
    public static final int BYTES_MAX = 512 * 1024;

    /// A client that is still sending does not read: what it sends beyond the bound is thrown away
    /// up to here, so that it hears why it was refused.
    private static final long DRAINED_MAX = 32L << 20;

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build();

    private Body() {}

    /// @throws Refusal when the body is too large, not UTF-8 or not a JSON object
    public static ObjectNode json(Context context) {
        String text = text(context);
        try {
            if (JSON.readTree(text) instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            throw new Refusal(
                    400,
                    "Not JSON",
                    "The body is not JSON: "
                            + e.getOriginalMessage().lines().findFirst().orElse("it ends too early")
                            + ".");
        }
        throw new Refusal(400, "Not JSON", "The body must be a JSON object.");
    }

    /// A text field.
    ///
    /// @throws Refusal when it is missing or no text
    public static String text(ObjectNode body, String name) {
        JsonNode field = body.path(name);
        if (!field.isTextual()) {
            throw new Refusal(422, "Missing field", "The body needs a text field '" + name + "'.");
        }
        return field.textValue();
    }

    private static String text(Context context) {
        byte[] bytes = bytes(context);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new Refusal(400, "Not text", "The body is binary: send JSON in UTF-8.");
        }
    }

    private static byte[] bytes(Context context) {
        try (InputStream in = context.bodyInputStream()) {
            byte[] bytes = in.readNBytes(BYTES_MAX + 1);
            if (bytes.length <= BYTES_MAX) {
                return bytes;
            }
            long drained = 0;
            for (long n = 1; n > 0 && drained < DRAINED_MAX; drained += n) {
                n = in.skip(BYTES_MAX);
            }
        } catch (IOException e) {
            throw new Refusal(400, "Broken request", "The body could not be read to its end.");
        }
        throw new Refusal(
                413,
                "Body too large",
                "The body has more than " + BYTES_MAX / 1024 + " KiB, which is all that is read.");
    }
}
