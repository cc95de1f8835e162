package onsite.catalog;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onsite.catalog.text.Wording;
import onsite.catalog.yaml.YamlMapping;
import onsite.catalog.yaml.YamlValue;
import onsite.exercise.Limits;

/// The field `limits` of `problem.yaml`. What it leaves out is as in [Limits#DEFAULT].
final class LimitsField {
    private static final Pattern QUANTITY =
            Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,3})?)\\s*([A-Za-z]+)");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}(\\.[0-9]{1,3})?");
    private static final Map<String, Long> BYTES =
            Map.of("B", 1L, "KiB", 1L << 10, "MiB", 1L << 20, "GiB", 1L << 30);
    private static final Map<String, Long> MILLIS = Map.of("ms", 1L, "s", 1000L, "min", 60_000L);
    private static final long MEMORY_MIN = 16L << 20;
    private static final long MEMORY_MAX = 8L << 30;
    private static final long OUTPUT_MAX = 64L << 20;
    private static final Duration WALL_MAX = Duration.ofMinutes(10);
    private static final int FACTOR_MAX = 100;
    private static final int PROCESSES_MAX = 1024;

    private LimitsField() {}

    static Optional<Limits> read(YamlValue value) {
        Optional<YamlMapping> mapping =
                value.mapping(List.of("memory", "wall", "cpu", "output", "processes"));
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        Limits usual = Limits.DEFAULT;
        Optional<YamlMapping> cpu =
                mapping.get().get("cpu").flatMap(v -> v.mapping(List.of("factor", "min", "max")));
        long memory = bytes(mapping.get(), "memory", MEMORY_MIN, MEMORY_MAX, usual.memoryBytes());
        long output = bytes(mapping.get(), "output", 1, OUTPUT_MAX, usual.outputBytes());
        Duration wall = duration(mapping, "wall", usual.wall());
        int processes = (int) number(mapping, "processes", 1, PROCESSES_MAX, usual.processes());
        double factor = number(cpu, "factor", 1.1, FACTOR_MAX, usual.factor());
        Duration min = duration(cpu, "min", usual.cpuMin());
        Duration max = duration(cpu, "max", usual.cpuMax());
        if (max.compareTo(min) < 0 || wall.compareTo(max) < 0) {
            value.mistake(
                    "the limits must grow from cpu min ("
                            + shown(min)
                            + ") over cpu max ("
                            + shown(max)
                            + ") to wall ("
                            + shown(wall)
                            + "): change one of them");
            return Optional.empty();
        }
        return Optional.of(new Limits(factor, min, max, wall, memory, output, processes));
    }

    private static long bytes(YamlMapping mapping, String key, long min, long max, long usual) {
        Optional<YamlValue> field = mapping.get(key);
        Optional<String> text = field.flatMap(YamlValue::text);
        if (text.isEmpty()) {
            return usual;
        }
        Optional<Long> bytes = quantity(text.get(), BYTES);
        if (bytes.isEmpty()) {
            field.get()
                    .mistake(
                            Wording.quoted(text.get())
                                    + " is not an amount of memory: write 256 MiB, or use B, KiB, GiB");
        } else if (bytes.get() < min || bytes.get() > max) {
            field.get()
                    .mistake(
                            key
                                    + " of "
                                    + Wording.quoted(text.get())
                                    + " is out of bounds: write one from "
                                    + shown(min)
                                    + " to "
                                    + shown(max));
            return usual;
        }
        return bytes.orElse(usual);
    }

    private static Duration duration(Optional<YamlMapping> mapping, String key, Duration usual) {
        Optional<YamlValue> field = mapping.flatMap(m -> m.get(key));
        Optional<String> text = field.flatMap(YamlValue::text);
        if (text.isEmpty()) {
            return usual;
        }
        Optional<Duration> duration = quantity(text.get(), MILLIS).map(Duration::ofMillis);
        if (duration.isEmpty()) {
            field.get()
                    .mistake(
                            Wording.quoted(text.get())
                                    + " is not a duration: write 500 ms, 2 s or 1 min");
            return usual;
        }
        if (!duration.get().isPositive() || duration.get().compareTo(WALL_MAX) > 0) {
            field.get()
                    .mistake(
                            key
                                    + " of "
                                    + Wording.quoted(text.get())
                                    + " is out of bounds: write one from 1 ms to 10 min");
            return usual;
        }
        return duration.get();
    }

    private static double number(
            Optional<YamlMapping> mapping, String key, double min, double max, double usual) {
        Optional<YamlValue> field = mapping.flatMap(m -> m.get(key));
        Optional<String> text = field.flatMap(YamlValue::text);
        if (text.isEmpty()) {
            return usual;
        }
        double number =
                NUMBER.matcher(text.get()).matches() ? Double.parseDouble(text.get()) : Double.NaN;
        if (!(number >= min && number <= max)) {
            field.get()
                    .mistake(
                            key
                                    + " is "
                                    + Wording.quoted(text.get())
                                    + ": write a number from "
                                    + BigDecimal.valueOf(min).stripTrailingZeros().toPlainString()
                                    + " to "
                                    + (long) max);
            return usual;
        }
        return number;
    }

    private static Optional<Long> quantity(String text, Map<String, Long> units) {
        Matcher matcher = QUANTITY.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Long unit = units.get(matcher.group(2));
        return unit == null
                ? Optional.empty()
                : Optional.of(
                        new BigDecimal(matcher.group(1))
                                .multiply(BigDecimal.valueOf(unit))
                                .longValue());
    }

    private static String shown(long bytes) {
        if (bytes < 1 << 10) {
            return bytes + " B";
        }
        return bytes < 1 << 30 ? (bytes >> 20) + " MiB" : (bytes >> 30) + " GiB";
    }

    private static String shown(Duration duration) {
        return duration.toMillis() % 1000 == 0
                ? duration.toSeconds() + " s"
                : duration.toMillis() + " ms";
    }
}
