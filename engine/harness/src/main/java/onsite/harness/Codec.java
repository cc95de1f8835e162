package onsite.harness;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import onsite.exercise.Type;
import org.jspecify.annotations.Nullable;

/// Moves values between JSON and memory, led by their type.
///
/// Written without switches over types: the JVM spins a class for each such switch where it is
/// first met, and this is met anew in every process.
@SuppressWarnings("IfChainToSwitch") // as said above
final class Codec {
    private final Nodes nodes;

    Codec(Nodes nodes) {
        this.nodes = nodes;
    }

    Class<?> classOf(Type type) {
        if (type instanceof Type.Scalar scalar) {
            return switch (scalar) {
                case INT -> int.class;
                case LONG -> long.class;
                case DOUBLE -> double.class;
                case BOOLEAN -> boolean.class;
                case STRING -> String.class;
            };
        }
        if (type instanceof Type.ArrayOf array) {
            return classOf(array.element()).arrayType();
        }
        if (type instanceof Type.Linked linked) {
            return nodes.classOf(linked);
        }
        return type instanceof Type.ListOf ? List.class : void.class;
    }

    @Nullable Object read(Type type, JsonReader in) {
        if (type instanceof Type.Scalar scalar) {
            return switch (scalar) {
                case INT -> in.readInt();
                case LONG -> in.readLong();
                case DOUBLE -> in.readDouble();
                case BOOLEAN -> in.readBoolean();
                case STRING -> in.readString();
            };
        }
        if (type instanceof Type.ArrayOf array) {
            return readArray(array.element(), in);
        }
        if (type instanceof Type.ListOf list) {
            return readList(list.element(), in);
        }
        if (type instanceof Type.Linked linked) {
            return nodes.read(linked, in);
        }
        throw new IllegalArgumentException(type + " has no values");
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
        if (type instanceof Type.Scalar scalar) {
            writeScalar(scalar, value, out);
        } else if (type instanceof Type.ArrayOf array) {
            writeArray(array.element(), value, out);
        } else if (type instanceof Type.ListOf list) {
            writeList(list.element(), value, out);
        } else if (type instanceof Type.Linked linked) {
            nodes.write(linked, value, out);
        } else {
            out.append("null");
        }
    }

    private static void writeScalar(Type.Scalar type, Object value, StringBuilder out) {
        if (value instanceof Integer number && type != Type.Scalar.STRING) {
            out.append(number.intValue());
        } else if (value instanceof Long number && type == Type.Scalar.LONG) {
            out.append(number.longValue());
        } else if (value instanceof Double number && type == Type.Scalar.DOUBLE) {
            JsonWriter.real(out, number);
        } else if (value instanceof Boolean truth && type == Type.Scalar.BOOLEAN) {
            out.append(truth.booleanValue());
        } else if (value instanceof String text && type == Type.Scalar.STRING) {
            JsonWriter.string(out, text);
        } else {
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
