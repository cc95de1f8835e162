package onsite.app.page;

/// What stands around every page.
///
/// @param title of the page, without the program's name
/// @param nonce that inline scripts must carry
/// @param query what is searched for, shown in the search field
public record Chrome(String title, Section section, String query, Assets assets, String nonce) {

    /// Where a page belongs in the bar on top.
    public enum Section {
        TODAY,
        PRACTISE,
        PROGRESS,
        PLAN,
        MOCK,
        SUBMISSIONS,
        SETUP,
        NONE;

        /// For `aria-current`; null, which leaves the attribute out, elsewhere.
        public @org.jspecify.annotations.Nullable String current(Section shown) {
            return this == shown ? "page" : null;
        }
    }

    public boolean list() {
        return section == Section.PRACTISE && title.equals("Problems");
    }
}
