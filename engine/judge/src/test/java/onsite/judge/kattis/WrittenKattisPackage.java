package onsite.judge.kattis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A small package that is in order, to be broken by tests.
public final class WrittenKattisPackage {
    private final Path folder;

    /// @param parent an empty folder
    public WrittenKattisPackage(Path parent) {
        this.folder = parent.resolve("echo");
        write("problem.yaml", "name: Echo\nlimits: {validation_time: 2}\n");
        write("problem_statement/problem.tex", "\\problemname{Echo}\nPrint what you read.\n");
        write("statement/problem.en.md", "Print what you read.\n");
        write("data/secret/1.in", "hello\n");
        write("data/secret/1.ans", "hello\n");
        write(".timelimit", "5\n");
        write("submissions/accepted/echo.py", "print(input())\n");
        write("input_validators/any.py", "import sys\nsys.exit(42)\n");
    }

    public Path folder() {
        return folder;
    }

    public WrittenKattisPackage write(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// With an empty folder.
    public WrittenKattisPackage folder(String path) {
        try {
            Files.createDirectories(folder.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public WrittenKattisPackage delete(String path) {
        try {
            Files.delete(folder.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// With a validator of its own, in Python.
    public WrittenKattisPackage validator(String python) {
        write("problem.yaml", "name: Echo\nvalidation: custom\nlimits: {validation_time: 2}\n");
        return write("output_validators/v.py", python);
    }

    public KattisReading read() {
        return KattisPackage.read(folder);
    }
}
