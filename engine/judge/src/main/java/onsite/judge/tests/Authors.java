package onsite.judge.tests;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import onsite.exercise.Problem;
import onsite.judge.language.CompileWorkers;
import onsite.judge.language.JavaToolchain;

/// Keeps the authors that were asked last running, so that a checker answers at once.
public final class Authors implements AutoCloseable {
    private static final int RUNNING_MAX = 2;

    private final CompileWorkers compiler;
    private final JavaToolchain jdk;
    private final Map<String, Author> running = new LinkedHashMap<>(16, 0.75f, true);

    public Authors(CompileWorkers compiler, JavaToolchain jdk) {
        this.compiler = compiler;
        this.jdk = jdk;
    }

    /// What is asked of an author while nobody else closes it.
    public interface Question<T> {
        T ask(Author author) throws IOException, PackageFault;
    }

    public synchronized <T> T ask(Problem problem, Question<T> question)
            throws IOException, InterruptedException, PackageFault {
        String key = problem.slug() + " " + problem.version() + " " + problem.directory();
        Author author = running.get(key);
        if (author == null || !author.isAlive()) {
            author = Author.open(problem, compiler, jdk);
            running.put(key, author);
            while (running.size() > RUNNING_MAX) {
                var eldest = running.entrySet().iterator();
                eldest.next().getValue().close();
                eldest.remove();
            }
        }
        return question.ask(author);
    }

    @Override
    public synchronized void close() {
        running.values().forEach(Author::close);
        running.clear();
    }
}
