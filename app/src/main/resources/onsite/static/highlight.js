// Colours code that is only read, with the editor's own grammars.
import { highlightTree, tagHighlighter, tags } from "@lezer/highlight";
import { javaLanguage } from "@codemirror/lang-java";
import { pythonLanguage } from "@codemirror/lang-python";
import { goLanguage } from "@codemirror/lang-go";

const parsers = { java: javaLanguage.parser, python: pythonLanguage.parser, go: goLanguage.parser };

const classes = tagHighlighter([
  { tag: [tags.keyword, tags.modifier, tags.operatorKeyword, tags.controlKeyword], class: "tok-keyword" },
  { tag: [tags.string, tags.character, tags.special(tags.string)], class: "tok-string" },
  { tag: [tags.number, tags.bool, tags.null, tags.atom, tags.self], class: "tok-number" },
  { tag: [tags.lineComment, tags.blockComment, tags.docComment], class: "tok-comment" },
  { tag: [tags.typeName, tags.className, tags.namespace], class: "tok-typeName" },
  { tag: [tags.definition(tags.variableName), tags.function(tags.definition(tags.variableName))], class: "tok-definition" },
  { tag: [tags.annotation, tags.meta], class: "tok-meta" },
]);

function colour(code) {
  const parser = parsers[/language-(\w+)/.exec(code.className)?.[1]];
  if (!parser || code.dataset.coloured) return;
  code.dataset.coloured = "true";
  const text = code.textContent;
  const parts = document.createDocumentFragment();
  let at = 0;
  highlightTree(parser.parse(text), classes, (from, to, name) => {
    if (from > at) parts.append(text.slice(at, from));
    const span = document.createElement("span");
    span.className = name;
    span.textContent = text.slice(from, to);
    parts.append(span);
    at = to;
  });
  parts.append(text.slice(at));
  code.replaceChildren(parts);
}

export function colourAll(where = document) {
  where.querySelectorAll("code[class*=language-]").forEach(colour);
}

document.addEventListener("onsite:parts", () => colourAll());
