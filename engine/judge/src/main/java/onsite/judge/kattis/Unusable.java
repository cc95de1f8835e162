package onsite.judge.kattis;

/// A part of a package that can't be used, with a sentence without its full stop.
final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;

    Unusable(String sentence) {
        super(sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
