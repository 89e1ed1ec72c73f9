// The window's policy refuses style sheets made at run time. The press behaviour makes one unless an element
// already bears its name; the rule itself stands in base.css.
const NAME = "react-aria-pressable-style";

if (typeof document !== "undefined" && document.getElementById(NAME) === null) {
  const mark = document.createElement("meta");
  mark.id = NAME;
  document.head.append(mark);
}
