package onsite.harness;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import onsite.exercise.Parameter;
import onsite.exercise.Signature;
import onsite.exercise.Type;
import org.jspecify.annotations.Nullable;

/// The class of a submission that a signature asks for, found by name and shape.
///
/// The submission is called by reflection and not by generated source: whatever else it declares (a
/// package, a `main`, a class that is called like one of ours) can't get in the way.
final class Entry {
    /// The class that holds the function of a function problem.
    static final String FUNCTION_CLASS = "Solution";

    private final Codec codec;
    private final Constructor<?> constructor;
    private final List<Type> constructorTypes;
    private final Map<String, Operation> operations = new HashMap<>();

    record Operation(Method method, List<Type> types, Type result) {}

    /// A call that is ready to be timed: its arguments are in memory.
    @SuppressWarnings("ArrayRecordComponent") // reflection takes an array as it is
    record Prepared(Operation operation, @Nullable Object[] arguments) {}

    /// @throws EntryMissing if the submission has no such class or method
    Entry(Signature signature, MemoryClassLoader loader, List<String> classNames) {
        String simpleName =
                signature instanceof Signature.ClassOf asked ? asked.name() : FUNCTION_CLASS;
        String binaryName = find(simpleName, classNames);
        this.codec =
                new Codec(
                        new SubmissionNodes(
                                loader,
                                binaryName,
                                binaryName.substring(
                                        0, binaryName.length() - simpleName.length())));
        Class<?> type = load(loader, binaryName);
        if (signature instanceof Signature.ClassOf asked) {
            constructorTypes = asked.constructor().stream().map(Parameter::type).toList();
            constructor = constructorOf(type, constructorTypes);
            asked.methods().forEach(method -> bind(type, method));
        } else {
            constructorTypes = List.of();
            constructor = constructorOf(type, constructorTypes);
            bind(type, ((Signature.Function) signature).method());
        }
    }

    Codec codec() {
        return codec;
    }

    List<Type> constructorTypes() {
        return constructorTypes;
    }

    Operation operation(String name) {
        Operation operation = operations.get(name);
        if (operation == null) {
            throw new IllegalArgumentException("the signature has no method " + name);
        }
        return operation;
    }

    private static String find(String simpleName, List<String> classNames) {
        return classNames.stream()
                .filter(name -> name.equals(simpleName) || name.endsWith("." + simpleName))
                .findFirst()
                .orElseThrow(() ->
                        new EntryMissing(
                                "there is no class "
                                        + simpleName
                                        + " in the submission"
                                        + Nearest.to(simpleName, ownTypes(classNames))
                                                .map(near -> ", only " + near + ": rename it")
                                                .orElse(": the judge calls its methods")));
    }

    /// Neither nested types nor those that the judge gives.
    private static List<String> ownTypes(List<String> classNames) {
        return classNames.stream()
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .filter(name -> name.indexOf('$') < 0)
                .filter(name ->
                        Arrays.stream(Type.Linked.values())
                                .noneMatch(node -> node.toString().equals(name)))
                .toList();
    }

    private static Class<?> load(MemoryClassLoader loader, String name) {
        try {
            Class<?> type = loader.loadClass(name);
            if (type.isInterface() || Modifier.isAbstract(type.getModifiers())) {
                throw new EntryMissing(
                        "class " + name + " is abstract: the judge can't construct it");
            }
            return type;
        } catch (ClassNotFoundException e) {
            throw new EntryMissing("class " + name + " can't be loaded");
        }
    }

    private Constructor<?> constructorOf(Class<?> type, List<Type> types) {
        Class<?>[] classes = classes(types);
        try {
            Constructor<?> found = type.getDeclaredConstructor(classes);
            found.setAccessible(true);
            return found;
        } catch (NoSuchMethodException e) {
            throw new EntryMissing(
                    "class "
                            + type.getSimpleName()
                            + " has no constructor "
                            + written(type.getSimpleName(), classes));
        }
    }

    private void bind(Class<?> type, Signature.Method asked) {
        List<Type> types = asked.parameters().stream().map(Parameter::type).toList();
        Class<?>[] classes = classes(types);
        Method found =
                methods(type).stream()
                        .filter(method -> method.getName().equals(asked.name()))
                        .filter(method -> Arrays.equals(method.getParameterTypes(), classes))
                        .findFirst()
                        .orElse(null);
        if (found == null) {
            throw new EntryMissing(
                    "class "
                            + type.getSimpleName()
                            + " has no method "
                            + written(asked.name(), classes)
                            + others(type, asked.name()));
        }
        Class<?> result = codec.classOf(asked.result());
        if (!result.isAssignableFrom(found.getReturnType())
                && asked.result() != Type.Nothing.VOID) {
            throw new EntryMissing(
                    asked.name()
                            + " returns "
                            + found.getReturnType().getSimpleName()
                            + ", but "
                            + result.getSimpleName()
                            + " is asked for");
        }
        found.setAccessible(true);
        operations.put(asked.name(), new Operation(found, types, asked.result()));
    }

    /// The type's own methods, then those that it inherits; without those that a compiler adds.
    private static List<Method> methods(Class<?> type) {
        var methods = new ArrayList<Method>();
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            boolean own = each.equals(type);
            if (Objects.equals(each.getClassLoader(), type.getClassLoader())) {
                Arrays.stream(each.getDeclaredMethods())
                        .filter(method -> own || !Modifier.isPrivate(method.getModifiers()))
                        .forEach(methods::add);
            }
        }
        Arrays.stream(type.getMethods()).filter(Method::isDefault).forEach(methods::add);
        methods.removeIf(
                method -> method.isSynthetic() || Modifier.isAbstract(method.getModifiers()));
        return methods;
    }

    private static String others(Class<?> type, String name) {
        List<Method> methods = methods(type);
        for (Method method : methods) {
            if (method.getName().equals(name)) {
                return ", only " + written(name, method.getParameterTypes());
            }
        }
        return Nearest.to(name, methods.stream().map(Method::getName).toList())
                .map(near -> ", only " + near + ": rename it")
                .orElse("");
    }

    private Class<?>[] classes(List<Type> types) {
        return types.stream().map(codec::classOf).toArray(Class<?>[]::new);
    }

    private static String written(String name, Class<?>[] parameters) {
        return Arrays.stream(parameters)
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", name + "(", ")"));
    }

    /// Reads `[a,b]` into arguments of these types.
    @Nullable Object[] readArguments(List<Type> types, JsonReader in) {
        in.expect('[');
        @Nullable Object[] arguments = new @Nullable Object[types.size()];
        for (int i = 0; i < arguments.length; i++) {
            if (i > 0) {
                in.expect(',');
            }
            arguments[i] = codec.read(types.get(i), in);
        }
        in.expect(']');
        return arguments;
    }

    /// Reads the rest of the calls of a class, `,["put",1,1],["get",1]]`.
    List<Prepared> readCalls(JsonReader in) {
        var calls = new ArrayList<Prepared>();
        while (!in.endOfArray(false)) {
            in.expect('[');
            Operation operation = operation(in.readString());
            @Nullable Object[] arguments = new @Nullable Object[operation.types().size()];
            for (int i = 0; i < arguments.length; i++) {
                in.expect(',');
                arguments[i] = codec.read(operation.types().get(i), in);
            }
            in.expect(']');
            calls.add(new Prepared(operation, arguments));
        }
        return calls;
    }

    /// @throws InvocationTargetException with whatever the submission threw
    Object construct(@Nullable Object[] arguments) throws InvocationTargetException {
        try {
            return constructor.newInstance(arguments);
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @throws InvocationTargetException with whatever the submission threw
    static @Nullable Object call(Object target, Prepared call) throws InvocationTargetException {
        try {
            return call.operation().method().invoke(target, call.arguments());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
