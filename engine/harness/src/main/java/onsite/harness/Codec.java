package onsite.harness;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import onsite.exercise.Type;
import org.jspecify.annotations.Nullable;

/// Moves values between JSON and memory, led by their type.
final class Codec {
    private final Nodes nodes;

    Codec(Nodes nodes) {
        this.nodes = nodes;
    }

    Class<?> classOf(Type type) {
        return switch (type) {
            case Type.Scalar scalar ->
                    switch (scalar) {
                        case INT -> int.class;
                        case LONG -> long.class;
                        case DOUBLE -> double.class;
                        case BOOLEAN -> boolean.class;
                        case STRING -> String.class;
                    };
            case Type.ArrayOf(Type element) -> classOf(element).arrayType();
            case Type.ListOf list -> List.class;
            case Type.Linked linked -> nodes.classOf(linked);
            case Type.Nothing nothing -> void.class;
        };
    }

    @Nullable Object read(Type type, JsonReader in) {
        return switch (type) {
            case Type.Scalar scalar ->
                    switch (scalar) {
                        case INT -> in.readInt();
                        case LONG -> in.readLong();
                        case DOUBLE -> in.readDouble();
                        case BOOLEAN -> in.readBoolean();
                        case STRING -> in.readString();
                    };
            case Type.ArrayOf(Type element) -> readArray(element, in);
            case Type.ListOf(Type element) -> readList(element, in);
            case Type.Linked linked -> nodes.read(linked, in);
            case Type.Nothing nothing -> throw new IllegalArgumentException("void has no values");
        };
    }

    private Object readArray(Type element, JsonReader in) {
        if (element == Type.Scalar.INT) {
            return in.readInts();
        }
        List<@Nullable Object> values = readList(element, in);
        Object array = Array.newInstance(classOf(element), values.size());
        for (int i = 0; i < values.size(); i++) {
            Array.set(array, i, values.get(i));
        }
        return array;
    }

    private List<@Nullable Object> readList(Type element, JsonReader in) {
        var values = new ArrayList<@Nullable Object>();
        in.expect('[');
        while (!in.endOfArray(values.isEmpty())) {
            values.add(read(element, in));
        }
        return values;
    }

    /// @throws WrongShape if the value is not of the type
    void write(Type type, @Nullable Object value, StringBuilder out) {
        if (value == null) {
            if (type instanceof Type.Linked) {
                out.append("[]");
            } else {
                out.append("null");
            }
            return;
        }
        switch (type) {
            case Type.Scalar scalar -> writeScalar(scalar, value, out);
            case Type.ArrayOf(Type element) -> writeArray(element, value, out);
            case Type.ListOf(Type element) -> writeList(element, value, out);
            case Type.Linked linked -> nodes.write(linked, value, out);
            case Type.Nothing nothing -> out.append("null");
        }
    }

    private static void writeScalar(Type.Scalar type, Object value, StringBuilder out) {
        switch (value) {
            case Integer number when type != Type.Scalar.STRING -> out.append(number.intValue());
            case Long number when type == Type.Scalar.LONG -> out.append(number.longValue());
            case Double number when type == Type.Scalar.DOUBLE -> JsonWriter.real(out, number);
            case Boolean truth when type == Type.Scalar.BOOLEAN -> out.append(truth.booleanValue());
            case String text when type == Type.Scalar.STRING -> JsonWriter.string(out, text);
            default ->
                    throw new WrongShape(
                            "the answer holds a "
                                    + value.getClass().getSimpleName()
                                    + " where "
                                    + type
                                    + " is asked for");
        }
    }

    private void writeArray(Type element, Object value, StringBuilder out) {
        if (value instanceof List<?> list) { // an author may hold what was read as either
            writeList(element, list, out);
            return;
        }
        if (!value.getClass().isArray()) {
            throw new WrongShape(
                    "the answer holds a "
                            + value.getClass().getSimpleName()
                            + " where an array is asked for");
        }
        out.append('[');
        if (value instanceof int[] ints) {
            for (int i = 0; i < ints.length; i++) {
                out.append(i == 0 ? "" : ",").append(ints[i]);
            }
        } else {
            int length = Array.getLength(value);
            for (int i = 0; i < length; i++) {
                out.append(i == 0 ? "" : ",");
                write(element, Array.get(value, i), out);
            }
        }
        out.append(']');
    }

    private void writeList(Type element, Object value, StringBuilder out) {
        if (!(value instanceof Collection<?> values)) {
            throw new WrongShape(
                    "the answer holds a "
                            + value.getClass().getSimpleName()
                            + " where a list is asked for");
        }
        out.append('[');
        boolean first = true;
        for (Object each : values) {
            out.append(first ? "" : ",");
            first = false;
            write(element, each, out);
        }
        out.append(']');
    }
}
