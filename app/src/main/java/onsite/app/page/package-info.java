/// The HTML pages: what a candidate sees and clicks.
///
/// In: the catalogue, the submission service, drafts and the interview log. Out: pages rendered by
/// templates from small view records, and the scripts, styles and icons they need, all served from
/// here. Every page works from its address alone; scripts replace parts of it by the same parts of
/// the page that the server renders anew.
///
/// Refuses to judge or to query: templates hold no logic beyond loops and choices.
@NullMarked
package onsite.app.page;

import org.jspecify.annotations.NullMarked;
