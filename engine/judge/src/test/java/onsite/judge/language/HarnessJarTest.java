package onsite.judge.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.JarFile;
import onsite.harness.RunWorker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HarnessJarTest {
    @TempDir private Path cache;

    @Test
    void holdsTheWorkersAndWhatTheyNeed() throws IOException {
        try (var jar = new JarFile(HarnessJar.prepare(cache).resolve("harness.jar").toFile())) {
            assertThat(jar.getEntry("onsite/harness/RunWorker.class")).isNotNull();
            assertThat(jar.getEntry("onsite/exercise/Signature.class")).isNotNull();
        }
    }

    /// As after the installation was moved: the class does not know where it is from.
    @Test
    void classWithoutCodeSourceIsFound() throws Exception {
        Class<?> type = new NoCodeSource().loadClass(RunWorker.class.getName());

        assertThat(type.getProtectionDomain().getCodeSource().getLocation()).isNull();
        assertThat(HarnessJar.origin(type))
                .isEqualTo(HarnessJar.origin(RunWorker.class))
                .satisfies(origin -> assertThat(Files.exists(origin)).isTrue());
    }

    private static final class NoCodeSource extends ClassLoader {
        NoCodeSource() {
            super(RunWorker.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.equals(RunWorker.class.getName())) {
                return super.loadClass(name, resolve);
            }
            String file = name.replace('.', '/') + ".class";
            try (InputStream in = Objects.requireNonNull(getResourceAsStream(file))) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
