package onsite.app.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import org.jdbi.v3.core.Handle;

/// A table of the store as a list of an [Archive].
///
/// @param name of the list
/// @param first whether the first version of the program had it, so that each export must
/// @param all rows, oldest first
/// @param reader throws [IllegalArgumentException] or [java.time.DateTimeException] for what does
///   not fit
/// @param insert adds a row that is not there yet, and says how many are new
record ArchivePart<T>(
        String name,
        boolean first,
        Function<Handle, List<T>> all,
        Function<T, ObjectNode> written,
        Function<JsonNode, T> reader,
        ToIntBiFunction<Handle, T> insert) {

    /// What a row refers to comes before it.
    static final List<ArchivePart<?>> ALL =
            List.of(
                    new ArchivePart<>(
                            "interview",
                            true,
                            InterviewLog::all,
                            ArchiveJson::event,
                            ArchiveJson::readEvent,
                            InterviewLog::insert),
                    new ArchivePart<>(
                            "drafts",
                            true,
                            Drafts::all,
                            ArchiveJson::draft,
                            ArchiveJson::readDraft,
                            Drafts::upsert),
                    new ArchivePart<>(
                            "reviews",
                            false,
                            ReviewLog::all,
                            PracticeJson::review,
                            PracticeJson::readReview,
                            ReviewLog::insert),
                    new ArchivePart<>(
                            "reviewsUndone",
                            false,
                            ReviewLog::allUndone,
                            PracticeJson::undone,
                            PracticeJson::readUndone,
                            (handle, row) ->
                                    ReviewLog.undo(handle, row.card(), row.reviewedAt(), row.at())),
                    new ArchivePart<>(
                            "corrections",
                            false,
                            PracticeLog::all,
                            PracticeJson::correction,
                            PracticeJson::readCorrection,
                            PracticeLog::insert),
                    new ArchivePart<>(
                            "exercisesDone",
                            false,
                            ExerciseLog::rows,
                            PracticeJson::exercise,
                            PracticeJson::readExercise,
                            ExerciseLog::insert),
                    new ArchivePart<>(
                            "wins",
                            false,
                            Wins::all,
                            PracticeJson::win,
                            PracticeJson::readWin,
                            Wins::insert),
                    new ArchivePart<>(
                            "winsStruck",
                            false,
                            Wins::allStruck,
                            PracticeJson::struck,
                            PracticeJson::readStruck,
                            (handle, row) -> Wins.strike(handle, row.win(), row.at())),
                    new ArchivePart<>(
                            "applications",
                            false,
                            Applications::all,
                            PracticeJson::step,
                            PracticeJson::readStep,
                            Applications::insert),
                    new ArchivePart<>(
                            "targets",
                            false,
                            Targets::all,
                            PlanArchive::target,
                            PlanArchive::readTarget,
                            Targets::insert),
                    new ArchivePart<>(
                            "ownExercises",
                            false,
                            OwnExercises::all,
                            PlanArchive::exercise,
                            PlanArchive::readExercise,
                            OwnExercises::insert),
                    new ArchivePart<>(
                            "sessions",
                            false,
                            SessionLog::allEvents,
                            SessionJson::event,
                            SessionJson::readEvent,
                            SessionLog::insert),
                    new ArchivePart<>(
                            "sessionCode",
                            false,
                            SessionLog::allCodes,
                            SessionJson::code,
                            SessionJson::readCode,
                            SessionLog::upsert));
}
