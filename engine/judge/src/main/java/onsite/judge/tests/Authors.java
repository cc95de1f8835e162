package onsite.judge.tests;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onsite.exercise.Problem;
import onsite.judge.language.CompileWorkers;
import onsite.judge.language.JavaToolchain;
import org.jspecify.annotations.Nullable;

/// Keeps the authors that were asked last running, so that a checker answers at once. Thread-safe;
/// authors of different packages are asked side by side.
public final class Authors implements AutoCloseable {
    private static final int RUNNING_MAX = 4;

    private final CompileWorkers compiler;
    private final JavaToolchain jdk;
    private final Map<String, Place> places = new LinkedHashMap<>(16, 0.75f, true);

    public Authors(CompileWorkers compiler, JavaToolchain jdk) {
        this.compiler = compiler;
        this.jdk = jdk;
    }

    /// What is asked of an author while nobody else closes it.
    public interface Question<T> {
        T ask(Author author) throws IOException, PackageFault;
    }

    /// One package's author, if it runs. Its own lock is held while it is asked.
    private static final class Place {
        private @Nullable Author author;

        /// It was givenUp up for another package.
        private boolean givenUp;

        void close() {
            if (author != null) {
                author.close();
                author = null;
            }
        }
    }

    public <T> T ask(Problem problem, Question<T> question)
            throws IOException, InterruptedException, PackageFault {
        while (true) {
            Place place = place(problem);
            synchronized (place) {
                if (!place.givenUp) {
                    return ask(place, problem, question);
                }
            }
        }
    }

    private <T> T ask(Place place, Problem problem, Question<T> question)
            throws IOException, InterruptedException, PackageFault {
        try {
            return question.ask(running(place, problem));
        } catch (IOException e) {
            place.close();
            return question.ask(running(place, problem)); // somebody may have ended it
        }
    }

    private Author running(Place place, Problem problem)
            throws IOException, InterruptedException, PackageFault {
        Author author = place.author;
        if (author == null || !author.isAlive()) {
            author = Author.open(problem, compiler, jdk);
            place.author = author;
        }
        return author;
    }

    private Place place(Problem problem) {
        String key = problem.slug() + " " + problem.version() + " " + problem.directory();
        Place place;
        Place eldest = null;
        synchronized (places) {
            place = places.computeIfAbsent(key, missing -> new Place());
            if (places.size() > RUNNING_MAX) {
                var first = places.entrySet().iterator();
                eldest = first.next().getValue();
                first.remove();
            }
        }
        if (eldest != null) {
            giveUp(eldest);
        }
        return place;
    }

    private static void giveUp(Place place) {
        synchronized (place) { // waits for whoever asks it
            place.givenUp = true;
            place.close();
        }
    }

    @Override
    public void close() {
        List<Place> all;
        synchronized (places) {
            all = List.copyOf(places.values());
            places.clear();
        }
        all.forEach(Authors::giveUp);
    }
}
