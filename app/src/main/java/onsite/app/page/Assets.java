package onsite.app.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Scripts, styles and the editor's modules, under an address that holds a hash of their content: a
/// browser keeps them for ever and asks again only when something changed.
///
/// The modules lie in jars as npm published them; each jar says in `META-INF/importmap.json` by
/// which name it is imported.
public final class Assets {
    private static final String OWN = "onsite/static/";
    private static final String JARS = "META-INF/resources";
    private static final List<String> FILES =
            List.of(
                    "onsite.css",
                    "mark.svg",
                    "early.js",
                    "page.js",
                    "list.js",
                    "workbench.js",
                    "editor.js",
                    "drafts.js",
                    "panes.js",
                    "judging.js",
                    "highlight.js",
                    "session.js",
                    "interviewer.js",
                    "live.js",
                    "review.js",
                    "breathing.js",
                    "submission.js");
    private static final Map<String, String> TYPES =
            Map.of(
                    "js", "text/javascript; charset=utf-8",
                    "css", "text/css; charset=utf-8",
                    "svg", "image/svg+xml");

    private final SortedMap<String, String> modules;
    private final String hash;

    /// @param resource where it lies on the class path
    /// @param contentType for the browser
    public record Asset(String resource, String contentType) {
        public InputStream open() {
            InputStream in = Assets.class.getClassLoader().getResourceAsStream(resource);
            if (in == null) {
                throw new IllegalStateException(resource + " is not on the class path");
            }
            return in;
        }
    }

    private Assets(SortedMap<String, String> modules, String hash) {
        this.modules = Collections.unmodifiableSortedMap(modules);
        this.hash = hash;
    }

    /// Reads the import maps on the class path and hashes what is served.
    public static Assets load() {
        SortedMap<String, String> modules = new TreeMap<>();
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (URL map :
                    Collections.list(
                            Assets.class
                                    .getClassLoader()
                                    .getResources("META-INF/importmap.json"))) {
                try (InputStream in = map.openStream()) {
                    JsonNode imports = new JsonMapper().readTree(in).path("imports");
                    imports.properties()
                            .forEach(entry ->
                                    modules.put(entry.getKey(), entry.getValue().asText()));
                }
            }
            // A jar's paths hold its version, so its map stands for its content.
            digest.update(modules.toString().getBytes(StandardCharsets.UTF_8));
            for (String file : FILES) {
                try (InputStream in = new Asset(OWN + file, "").open()) {
                    digest.update(in.readAllBytes());
                }
            }
            return new Assets(modules, HexFormat.of().formatHex(digest.digest(), 0, 8));
        } catch (IOException e) {
            throw new UncheckedIOException("the pages' own files can't be read", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public String hash() {
        return hash;
    }

    /// The address of one of our own files.
    public String url(String file) {
        if (!file.contains("/") && !FILES.contains(file)) {
            throw new IllegalArgumentException(file + " is not among the files that are served");
        }
        return "/assets/" + hash + "/" + file;
    }

    /// The addresses of the editor's modules, to be fetched before they are asked for.
    public List<String> moduleUrls() {
        return modules.entrySet().stream()
                .filter(entry -> !entry.getKey().endsWith("/"))
                .map(entry -> url(entry.getValue().substring(1)))
                .toList();
    }

    /// The text of the page's import map.
    public Html importMap() {
        ObjectNode imports = JsonNodeFactory.instance.objectNode();
        modules.forEach((name, path) -> {
            if (!name.endsWith("/")) {
                imports.put(name, url(path.substring(1)));
            }
        });
        return new Html(JsonNodeFactory.instance.objectNode().set("imports", imports).toString());
    }

    /// @param path after the hash, as [#url(String)] and [#importMap()] give it
    public Optional<Asset> find(String path) {
        boolean module =
                path.endsWith(".js")
                        && !path.contains("..")
                        && modules.values().stream()
                                .anyMatch(folder ->
                                        folder.endsWith("/") && ("/" + path).startsWith(folder));
        if (!module && !FILES.contains(path)) {
            return Optional.empty();
        }
        String resource = (module ? JARS + "/" : OWN) + path;
        if (Assets.class.getClassLoader().getResource(resource) == null) {
            return Optional.empty();
        }
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        return Optional.of(new Asset(resource, type == null ? "text/plain" : type));
    }
}
