package onsite.app.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Why a request was not answered as asked (RFC 9457).
///
/// @param title the same for every occurrence, such as `Unknown problem`
/// @param detail one sentence with the offending value and the way out
public record ProblemDetail(int status, String title, String detail) {
    public static final String CONTENT_TYPE = "application/problem+json";

    /// @param instance the path that was asked for
    public ObjectNode json(String instance) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "about:blank")
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .put("instance", instance);
    }
}
