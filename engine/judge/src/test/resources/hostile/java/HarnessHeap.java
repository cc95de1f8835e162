// Attack: walks the harness's heap by Unsafe for expected answers
// Verdict: AC
// Says: found nonce
// Never: heard
import java.lang.reflect.*;
import java.util.*;

class Solution {
    static boolean done;

    String whisper(int n) throws Exception {
        if (!done) {
            done = true;
            var field = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
            field.setAccessible(true);
            walk((sun.misc.Unsafe) field.get(null));
        }
        return new String(new char[] {104, 101, 97, 114, 100, 32}) + 7 * n;
    }

    /// From every class of the harness that the stack shows: all that its threads can reach within a few steps.
    private void walk(sun.misc.Unsafe unsafe) throws Exception {
        Object holder = unsafe.getObject(Thread.currentThread(), offset(unsafe, Thread.class, "holder"));
        var todo = new ArrayDeque<Object>();
        Object task = null;
        for (long at = 8; at < 64 && task == null; at += 4) {
            try {
                Object candidate = unsafe.getObject(holder, at);
                task = candidate instanceof Runnable ? candidate : null;
            } catch (RuntimeException e) {
                continue;
            }
        }
        todo.add(task);
        var seen = Collections.newSetFromMap(new IdentityHashMap<>());
        while (!todo.isEmpty() && seen.size() < 5_000) {
            Object each = todo.remove();
            if (each == null || !seen.add(each)) {
                continue;
            }
            if (each instanceof String text) {
                System.out.println(text.matches("[0-9a-f]{32}") ? "found nonce" : text.length() < 60 ? text : "");
            }
            for (Class<?> type = each.getClass(); type != null && type.getName().startsWith("onsite."); type = type.getSuperclass()) {
                for (Field field : type.getDeclaredFields()) {
                    if (!field.getType().isPrimitive() && !Modifier.isStatic(field.getModifiers()) && !type.isHidden() && !type.isRecord()) {
                        todo.add(unsafe.getObject(each, unsafe.objectFieldOffset(field)));
                    }
                }
            }
            if (each.getClass().isHidden()) {
                todo.add(unsafe.getObject(each, 12L));
            }
        }
    }

    private static long offset(sun.misc.Unsafe unsafe, Class<?> type, String name) throws Exception {
        for (long at = 8; at < 120; at += 4) {
            Object value;
            try {
                value = unsafe.getObject(Thread.currentThread(), at);
            } catch (RuntimeException e) {
                continue;
            }
            if (value != null && value.getClass().getName().equals("java.lang.Thread$FieldHolder")) {
                return at;
            }
        }
        throw new NoSuchFieldException(name);
    }
}
