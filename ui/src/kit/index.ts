// What the pages are made of. No page's own words or commands live here.
import "./policy";

export * from "./controls";
export * from "./faults";
export * from "./fields";
export * from "./files";
export * from "./find";
export * from "./grid";
export * from "./hooks";
export * from "./keys";
export * from "./layout";
export * from "./overlays";
