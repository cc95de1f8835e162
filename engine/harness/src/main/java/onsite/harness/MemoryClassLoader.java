package onsite.harness;

import java.util.Map;
import java.util.TreeMap;

/// Loads classes that were compiled elsewhere and came over the wire.
final class MemoryClassLoader extends ClassLoader {
    /// By this name the frames of a stack trace tell a submission's code from the library's.
    static final String NAME = "submission";

    private final Map<String, byte[]> classes;

    /// @param classes bytes by binary name
    MemoryClassLoader(Map<String, byte[]> classes, ClassLoader parent) {
        super(NAME, parent);
        this.classes = new TreeMap<>(classes);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    /// The submission's own class comes before one of the harness with the same name.
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (classes.containsKey(name)) {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : findClass(name);
            }
        }
        return super.loadClass(name, resolve);
    }
}
