export * from "./controls";
export * from "./faults";
export * from "./fields";
export * from "./grid";
export * from "./hooks";
export * from "./layout";
export * from "./overlays";
