package onsite.judge.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a program is given on its standard input.
@FunctionalInterface
public interface Feed {
    void write(OutputStream out) throws IOException;

    static Feed of(Path file) {
        return out -> Files.copy(file, out);
    }
}
