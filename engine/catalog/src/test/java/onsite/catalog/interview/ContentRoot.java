package onsite.catalog.interview;

import java.nio.file.Files;
import java.nio.file.Path;
import onsite.catalog.Catalog;

/// The content that comes with the program.
final class ContentRoot {
    static final Path PATH = path();
    static final Catalog CATALOG = Catalog.read(PATH);

    private ContentRoot() {}

    private static Path path() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("content"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException(
                        "no folder above the working directory holds content/");
            }
        }
        return folder.resolve("content");
    }
}
