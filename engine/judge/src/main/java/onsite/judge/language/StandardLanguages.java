package onsite.judge.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import onsite.exercise.Language;
import onsite.judge.sandbox.Sandbox;
import onsite.judge.sandbox.SharedLibraries;

/// The languages of programs that read standard input and write standard output.
public final class StandardLanguages {
    private final StandardLanguage java;
    private final StandardLanguage python;
    private final StandardLanguage go;
    private final StandardLanguage c;
    private final StandardLanguage cpp;

    public StandardLanguages(
            JavaToolchain jdk,
            CompileWorkers compiler,
            PythonSupport python,
            GoSupport go,
            Sandbox sandbox,
            SharedLibraries libraries,
            Path cache)
            throws IOException {
        Path builds = Files.createDirectories(cache.toAbsolutePath().resolve("builds"));
        this.java = new StandardJava(jdk, compiler, builds);
        this.python = new StandardPython(python, builds);
        this.go = new StandardGo(go, sandbox, libraries, builds);
        this.c = new StandardCpp(StandardCpp.Dialect.C, sandbox, libraries, builds);
        this.cpp = new StandardCpp(StandardCpp.Dialect.CPP, sandbox, libraries, builds);
    }

    public StandardLanguage of(Language language) {
        return switch (language) {
            case JAVA -> java;
            case PYTHON -> python;
            case GO -> go;
        };
    }

    /// For validators only: no submission is judged in it.
    public StandardLanguage c() {
        return c;
    }

    /// For validators only: no submission is judged in it.
    public StandardLanguage cpp() {
        return cpp;
    }
}
