// The code editor: CodeMirror 6, in the page's own colours.
import { EditorView, basicSetup } from "codemirror";
import { Compartment, EditorState, Prec, Transaction } from "@codemirror/state";
import { keymap } from "@codemirror/view";
import { indentWithTab, isolateHistory, undo } from "@codemirror/commands";
import { HighlightStyle, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { lintGutter, setDiagnostics, lintKeymap } from "@codemirror/lint";
import { java } from "@codemirror/lang-java";
import { python } from "@codemirror/lang-python";
import { go } from "@codemirror/lang-go";
import { tags } from "@lezer/highlight";

const languages = {
  java: { support: java, unit: "    " },
  python: { support: python, unit: "    " },
  go: { support: go, unit: "\t" },
};

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.modifier, tags.operatorKeyword, tags.controlKeyword], color: "var(--code-keyword)" },
  { tag: [tags.string, tags.character, tags.special(tags.string)], color: "var(--code-string)" },
  { tag: [tags.number, tags.bool, tags.null, tags.atom, tags.self], color: "var(--code-number)" },
  { tag: [tags.lineComment, tags.blockComment, tags.docComment], color: "var(--code-comment)", fontStyle: "italic" },
  { tag: [tags.typeName, tags.className, tags.namespace], color: "var(--code-type)" },
  { tag: [tags.definition(tags.variableName), tags.function(tags.definition(tags.variableName)), tags.definition(tags.propertyName)], color: "var(--code-name)" },
  { tag: [tags.annotation, tags.meta], color: "var(--ink-2)" },
]);

const look = EditorView.theme({
  "&": { color: "var(--ink)", backgroundColor: "var(--ground)", fontSize: "0.8125rem" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.55" },
  ".cm-content": { caretColor: "var(--ink)", padding: "8px 0" },
  ".cm-cursor, .cm-dropCursor": { borderLeftColor: "var(--ink)", borderLeftWidth: "2px" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": { backgroundColor: "light-dark(#cfe0fb, #2c436b)" },
  ".cm-gutters": { backgroundColor: "var(--ground)", color: "var(--ink-2)", borderRight: "1px solid var(--line)" },
  ".cm-activeLine": { backgroundColor: "light-dark(#1a5bc40d, #82b0ff12)" },
  ".cm-activeLineGutter": { backgroundColor: "light-dark(#1a5bc40d, #82b0ff12)", color: "var(--ink)" },
  ".cm-selectionMatch": { backgroundColor: "light-dark(#e2e6eb, #373d46)" },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "light-dark(#d6ecd9, #2b4a33)", outline: "1px solid var(--line-strong)" },
  ".cm-foldPlaceholder": { backgroundColor: "var(--ground-3)", border: "none", color: "var(--ink-2)" },
  ".cm-panels": { backgroundColor: "var(--ground-2)", color: "var(--ink)" },
  ".cm-panels.cm-panels-top": { borderBottom: "1px solid var(--line)" },
  ".cm-panels.cm-panels-bottom": { borderTop: "1px solid var(--line)" },
  ".cm-textfield": { backgroundColor: "var(--ground)", border: "1px solid var(--line-strong)", borderRadius: "4px" },
  ".cm-button": { backgroundImage: "none", backgroundColor: "var(--ground)", border: "1px solid var(--line-strong)", borderRadius: "4px", color: "var(--ink)" },
  ".cm-tooltip": { backgroundColor: "var(--ground)", color: "var(--ink)", border: "1px solid var(--line-strong)", borderRadius: "4px" },
  ".cm-tooltip-autocomplete > ul > li[aria-selected]": { backgroundColor: "var(--accent-fill)", color: "#fff" },
  ".cm-diagnostic": { whiteSpace: "pre-wrap", fontFamily: "var(--mono)", padding: "4px 8px" },
  ".cm-diagnostic-error": { borderLeftColor: "var(--wa)" },
  ".cm-diagnostic-warning": { borderLeftColor: "var(--tle)" },
  ".cm-searchMatch": { backgroundColor: "light-dark(#fbe7b5, #5a4715)" },
  ".cm-searchMatch-selected": { backgroundColor: "light-dark(#f6cf6b, #7d6114)" },
});

/**
 * @param host the element it fills
 * @param keys bindings that go before the editor's own
 * @param onChange called after each edit with the whole text
 */
export function makeEditor({ host, nonce, language, text, keys, onChange }) {
  const speaks = new Compartment();
  const languageOf = (id) => [
    languages[id].support(),
    indentUnit.of(languages[id].unit),
    EditorState.tabSize.of(4),
    EditorView.contentAttributes.of({ tabindex: "0", "aria-label": `Code in ${id}. Escape, then Tab leaves the editor.` }),
  ];
  let quiet = false;
  const stateOf = (content, id) =>
    EditorState.create({
      doc: content,
      extensions: [
        Prec.highest(keymap.of(keys)),
        basicSetup,
        keymap.of([...lintKeymap, indentWithTab]),
        speaks.of(languageOf(id)),
        lintGutter(),
        syntaxHighlighting(colours),
        look,
        EditorView.cspNonce.of(nonce),
        EditorView.updateListener.of((update) => {
          if (update.docChanged && !quiet) onChange(update.state.doc.toString());
        }),
      ],
    });
  const view = new EditorView({ state: stateOf(text, language), parent: host });
  const kept = new Map();
  let now = language;

  return {
    view,
    text: () => view.state.doc.toString(),
    focus: () => view.focus(),
    undo: () => undo(view),
    /** Replaces everything in one step, which Ctrl+Z takes back. */
    replace(content) {
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: content },
        // A step of its own, even right after typing: undo must bring back exactly what was there.
        annotations: [Transaction.addToHistory.of(true), isolateHistory.of("full")],
        selection: { anchor: 0 },
        scrollIntoView: true,
      });
    },
    /** Shows another language; each keeps its own history of edits and its cursor. */
    speak(id, content) {
      kept.set(now, view.state);
      quiet = true;
      view.setState(kept.get(id) ?? stateOf(content, id));
      quiet = false;
      now = id;
    },
    /** Marks lines of the code. @param messages {line, column, severity, text}, counted from 1 */
    mark(messages) {
      const document = view.state.doc;
      const marks = messages
        .filter((message) => message.line >= 1)
        .map(({ line, column, severity, text }) => {
          const at = document.line(Math.min(line, document.lines));
          const lead = at.text.length - at.text.trimStart().length;
          const from = Math.min(at.from + (column > 0 ? column - 1 : lead), at.to);
          const word = /^[\w$]+/.exec(document.sliceString(from, at.to));
          const to = column > 0 && word ? from + word[0].length : at.to;
          return { from, to: Math.max(from, to), severity, message: text };
        })
        .sort((a, b) => a.from - b.from);
      view.dispatch(setDiagnostics(view.state, marks));
    },
    goTo(line, column) {
      const at = view.state.doc.line(Math.max(1, Math.min(line, view.state.doc.lines)));
      const position = Math.min(at.from + Math.max(0, column - 1), at.to);
      view.dispatch({ selection: { anchor: position }, effects: EditorView.scrollIntoView(position, { y: "center" }) });
      view.focus();
    },
  };
}
