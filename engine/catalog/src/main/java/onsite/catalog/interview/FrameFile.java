package onsite.catalog.interview;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onsite.catalog.yaml.Mistakes;
import onsite.catalog.yaml.YamlFile;
import onsite.catalog.yaml.YamlMapping;
import onsite.catalog.yaml.YamlValue;
import onsite.exercise.interview.Frame;
import onsite.exercise.interview.Frame.Stage;
import onsite.exercise.interview.RoundType;
import onsite.exercise.interview.Span;

/// Reads `frame.yaml`.
final class FrameFile {
    private static final Span MINUTES = new Span(1, 240);

    private FrameFile() {}

    static Optional<Map<RoundType, Frame>> read(String text, Mistakes mistakes) {
        return YamlFile.read(text, List.of("frames"), mistakes)
                .map(file -> {
                    Map<RoundType, Frame> frames = new EnumMap<>(RoundType.class);
                    for (YamlValue value :
                            file.require("frames", "frames: [{round: coding, …}]")
                                    .flatMap(YamlValue::list)
                                    .orElse(List.of())) {
                        frame(value)
                                .filter(frame -> frames.put(frame.round(), frame) != null)
                                .ifPresent(frame ->
                                        value.mistake(
                                                "there are two frames for "
                                                        + frame.round().id()
                                                        + ": leave one out"));
                    }
                    return frames;
                });
    }

    private static Optional<Frame> frame(YamlValue value) {
        Optional<YamlMapping> mapping =
                value.mapping(List.of("round", "name", "minutes", "stages"));
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        Optional<RoundType> round =
                mapping.get()
                        .require("round", "round: coding")
                        .flatMap(v -> v.oneOf("type of round", RoundType.values(), RoundType::id));
        Optional<String> name = Fields.name(mapping.get(), "name");
        Optional<Span> minutes = minutes(mapping.get());
        List<Stage> stages =
                Fields.all(mapping.get(), "stages", "[{name: Clarify, …}]", FrameFile::stage);
        if (round.isEmpty() || name.isEmpty() || minutes.isEmpty() || stages.isEmpty()) {
            return Optional.empty();
        }
        var frame = new Frame(round.get(), name.get(), minutes.get(), stages);
        Span sum = frame.minutesOfStages();
        if (sum.least() > minutes.get().most() || sum.most() < minutes.get().least()) {
            value.mistake(
                    "the stages take "
                            + sum
                            + " minutes and the whole "
                            + minutes.get()
                            + ": make them meet");
        }
        return Optional.of(frame);
    }

    private static Optional<Span> minutes(YamlMapping mapping) {
        return mapping.require("minutes", "minutes: [2, 3]").flatMap(v -> Fields.span(v, MINUTES));
    }

    private static Optional<Stage> stage(YamlValue value) {
        return value.mapping(List.of("name", "minutes", "does", "says", "lookedFor"))
                .flatMap(mapping -> {
                    Optional<String> name = Fields.name(mapping, "name");
                    Optional<Span> minutes = minutes(mapping);
                    List<String> does = Fields.texts(mapping, "does");
                    List<String> says = Fields.texts(mapping, "says");
                    List<String> lookedFor = Fields.texts(mapping, "lookedFor");
                    return name.isPresent() && minutes.isPresent()
                            ? Optional.of(
                                    new Stage(name.get(), minutes.get(), does, says, lookedFor))
                            : Optional.empty();
                });
    }
}
