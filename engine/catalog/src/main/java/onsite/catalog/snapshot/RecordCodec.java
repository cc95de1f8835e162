package onsite.catalog.snapshot;

import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Writes and reads records by their declared components: the types say what comes next, so that
/// nothing but values is written. A record is made by its own constructor, which refuses what it
/// would refuse from anybody.
///
/// Takes records, enums, sealed interfaces of both, texts, numbers, paths, durations, and lists,
/// sets, maps and optionals of all of these.
final class RecordCodec {
    private final Type root;
    private final Map<Type, Codec> codecs = new HashMap<>();

    RecordCodec(Class<? extends Record> root) {
        this.root = root;
    }

    void write(DataOutput out, Record value) throws IOException {
        write(out, root, value);
    }

    Object read(DataInputStream in) throws IOException {
        Object value = read(in, root);
        if (in.read() >= 0) {
            throw new IOException("more follows than was written");
        }
        return value;
    }

    static void writeText(DataOutput out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String readText(DataInputStream in) throws IOException {
        var bytes = new byte[bounded(in, in.readInt())];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// A number of things, each of which takes a byte at least.
    private static int bounded(DataInputStream in, int number) throws IOException {
        if (number < 0 || number > in.available()) {
            throw new IOException(number + " of something can't follow");
        }
        return number;
    }

    private interface Writing {
        void write(DataOutput out, Object value) throws IOException;
    }

    private interface Reading {
        Object read(DataInputStream in) throws IOException;
    }

    private record Codec(Writing writing, Reading reading) {}

    private void write(DataOutput out, Type type, Object value) throws IOException {
        codec(type).writing.write(out, value);
    }

    private Object read(DataInputStream in, Type type) throws IOException {
        return codec(type).reading.read(in);
    }

    private Codec codec(Type type) {
        Codec known = codecs.get(type);
        if (known == null) {
            known =
                    type instanceof ParameterizedType of
                            ? ofMany((Class<?>) of.getRawType(), of.getActualTypeArguments())
                            : ofOne((Class<?>) type);
            codecs.put(type, known);
        }
        return known;
    }

    private Codec ofOne(Class<?> type) {
        if (type.isRecord()) {
            return ofRecord(type);
        }
        if (type.isEnum()) {
            List<?> constants = List.of(type.getEnumConstants());
            return new Codec(
                    (out, v) -> out.writeByte(constants.indexOf(v)),
                    in -> constants.get(in.readByte()));
        }
        if (type.isSealed()) {
            return ofSealed(leaves(type).toList());
        }
        return switch (type.getName()) {
            case "int", "java.lang.Integer" ->
                    new Codec((out, v) -> out.writeInt((Integer) v), DataInput::readInt);
            case "long" -> new Codec((out, v) -> out.writeLong((Long) v), DataInput::readLong);
            case "double" ->
                    new Codec((out, v) -> out.writeDouble((Double) v), DataInput::readDouble);
            case "boolean" ->
                    new Codec((out, v) -> out.writeBoolean((Boolean) v), DataInput::readBoolean);
            case "java.lang.String" ->
                    new Codec((out, v) -> writeText(out, (String) v), RecordCodec::readText);
            case "java.nio.file.Path" ->
                    new Codec(
                            (out, v) -> writeText(out, v.toString()), in -> Path.of(readText(in)));
            case "java.time.Duration" ->
                    new Codec(
                            (out, v) -> out.writeLong(((Duration) v).toNanos()),
                            in -> Duration.ofNanos(in.readLong()));
            default -> throw new IllegalArgumentException(type + " can't be kept");
        };
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed() && !type.isEnum()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(RecordCodec::leaves)
                : Stream.of(type);
    }

    private Codec ofSealed(List<Class<?>> leaves) {
        return new Codec(
                (out, v) -> {
                    Class<?> leaf = v instanceof Enum<?> e ? e.getDeclaringClass() : v.getClass();
                    out.writeByte(leaves.indexOf(leaf));
                    write(out, leaf, v);
                },
                in -> read(in, leaves.get(in.readByte())));
    }

    private Codec ofMany(Class<?> raw, Type[] of) {
        return switch (raw.getName()) {
            case "java.util.List" -> ofCollection(of[0], ArrayList::new);
            case "java.util.Set" -> ofCollection(of[0], LinkedHashSet::new);
            case "java.util.SortedSet" -> ofCollection(of[0], TreeSet::new);
            case "java.util.Map" -> ofMap(of, LinkedHashMap::new);
            case "java.util.SortedMap" -> ofMap(of, TreeMap::new);
            case "java.util.Optional" ->
                    new Codec(
                            (out, v) -> {
                                Optional<?> value = (Optional<?>) v;
                                out.writeBoolean(value.isPresent());
                                if (value.isPresent()) {
                                    write(out, of[0], value.get());
                                }
                            },
                            in ->
                                    in.readBoolean()
                                            ? Optional.of(read(in, of[0]))
                                            : Optional.empty());
            default -> throw new IllegalArgumentException(raw + " can't be kept");
        };
    }

    private Codec ofCollection(Type element, Supplier<Collection<Object>> empty) {
        return new Codec(
                (out, v) -> {
                    Collection<?> all = (Collection<?>) v;
                    out.writeInt(all.size());
                    for (Object each : all) {
                        write(out, element, each);
                    }
                },
                in -> {
                    Collection<Object> all = empty.get();
                    for (int left = bounded(in, in.readInt()); left > 0; left--) {
                        all.add(read(in, element));
                    }
                    return all;
                });
    }

    private Codec ofMap(Type[] of, Supplier<Map<Object, Object>> empty) {
        return new Codec(
                (out, v) -> {
                    Map<?, ?> all = (Map<?, ?>) v;
                    out.writeInt(all.size());
                    for (Map.Entry<?, ?> each : all.entrySet()) {
                        write(out, of[0], each.getKey());
                        write(out, of[1], each.getValue());
                    }
                },
                in -> {
                    Map<Object, Object> all = empty.get();
                    for (int left = bounded(in, in.readInt()); left > 0; left--) {
                        all.put(read(in, of[0]), read(in, of[1]));
                    }
                    return all;
                });
    }

    private Codec ofRecord(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Constructor<?> constructor = constructor(type, components);
        return new Codec(
                (out, v) -> {
                    for (RecordComponent component : components) {
                        write(out, component.getGenericType(), held(component, v));
                    }
                },
                in -> {
                    var values = new Object[components.length];
                    for (int i = 0; i < values.length; i++) {
                        values[i] = read(in, components[i].getGenericType());
                    }
                    try {
                        return constructor.newInstance(values);
                    } catch (ReflectiveOperationException e) {
                        throw new IOException(type + " refuses what was kept", e);
                    }
                });
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
        Class<?>[] types =
                Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has this constructor", e);
        }
    }

    private static Object held(RecordComponent component, Object value) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " can't be asked", e);
        }
    }
}
