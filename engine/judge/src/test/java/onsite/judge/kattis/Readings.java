package onsite.judge.kattis;

import static org.assertj.core.api.Assertions.assertThat;

import onsite.catalog.Diagnostic;

/// What tests expect of reading a package.
final class Readings {
    private Readings() {}

    /// What is read where nothing is wrong.
    static KattisPackage.Contents contents(WrittenKattisPackage written) {
        KattisReading reading = written.read();
        assertThat(reading.faults()).isEmpty();
        return reading.pack().orElseThrow().contents();
    }

    /// Nothing is judged with it, for a reason that the sentence is a part of.
    static void refused(WrittenKattisPackage written, String sentence) {
        KattisReading reading = written.read();
        assertThat(reading.pack()).isEmpty();
        assertThat(reading.obstacles())
                .extracting(Diagnostic::toString)
                .anyMatch(obstacle -> obstacle.contains(sentence));
    }
}
