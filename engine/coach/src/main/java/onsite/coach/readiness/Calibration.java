package onsite.coach.readiness;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

/// By how much practice promises too much or too little, as mock rounds showed.
///
/// A shift δ of the log-odds, with a normal prior around 0 (Platt's scaling with the slope held at
/// 1): the most likely δ given the outcomes, and its variance from the curvature there. A mock
/// loses half of its weight in 60 days.
///
/// @param shift of the log-odds
/// @param variance of the shift
record Calibration(double shift, double variance) {
    /// Without a mock, readiness may be off by 0.8 in log-odds: 50 % may be 31 % or 69 %.
    static final double PRIOR_VARIANCE = 0.64;

    private static final double HALF_LIFE_DAYS = 60;
    private static final int STEPS = 30;

    static Calibration of(Collection<MockResult> mocks, Instant now) {
        double shift = 0;
        double curvature = 1 / PRIOR_VARIANCE;
        // Newton's method on a concave function; it converges from 0.
        for (int step = 0; step < STEPS; step++) {
            double slope = -shift / PRIOR_VARIANCE;
            curvature = 1 / PRIOR_VARIANCE;
            for (MockResult mock : mocks) {
                double weight = weight(mock, now);
                double chance = Odds.chance(Odds.log(mock.predicted()) + shift);
                slope += weight * (mock.outcome() - chance);
                curvature += weight * chance * (1 - chance);
            }
            shift += slope / curvature;
        }
        return new Calibration(shift, 1 / curvature);
    }

    /// As it would be after one more mock that goes as foreseen.
    Calibration afterOneAsForeseen(double chance) {
        return new Calibration(shift, 1 / (1 / variance + chance * (1 - chance)));
    }

    private static double weight(MockResult mock, Instant now) {
        double days = Math.max(0, Duration.between(mock.at(), now).toHours() / 24.0);
        return Math.pow(0.5, days / HALF_LIFE_DAYS);
    }
}
