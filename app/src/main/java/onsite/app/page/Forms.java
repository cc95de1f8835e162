package onsite.app.page;

import io.javalin.http.Context;
import onsite.app.web.Refusal;
import onsite.coach.memory.Rating;

/// Fields of a form that was sent.
final class Forms {
    private Forms() {}

    /// Without spaces around it.
    ///
    /// @throws Refusal when it is missing, blank or too long
    static String text(Context context, String name, int charactersMax) {
        String value = context.formParam(name);
        if (value == null || value.isBlank()) {
            throw new Refusal(
                    422, "Missing field", "The field '" + name + "' is empty: fill it in.");
        }
        if (value.strip().length() > charactersMax) {
            throw new Refusal(
                    422,
                    "Too long",
                    "The field '" + name + "' takes up to " + charactersMax + " characters.");
        }
        return value.strip();
    }

    /// The field `rating`.
    ///
    /// @throws Refusal when it is missing or no rating
    static Rating rating(Context context) {
        return Rating.of(whole(context, "rating"))
                .orElseThrow(() ->
                        new Refusal(
                                422,
                                "No such grade",
                                "A grade is 1 (again), 2 (hard), 3 (good) or 4 (easy)."));
    }

    /// @throws Refusal when it is missing or no whole number
    static int whole(Context context, String name) {
        String text = text(context, name, 20);
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new Refusal(
                    422,
                    "Not a number",
                    "The field '" + name + "' is a whole number, not '" + text + "'.");
        }
    }
}
