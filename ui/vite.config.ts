import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

// The reader of JPEG 2000 pictures in PDFs is looked for by its own name.
const KEEPS_ITS_NAME = "openjpeg_nowasm_fallback.js";

const ASSIGNED = "target[name_1] = noop";

/**
 * The window freezes Object.prototype, and then an inherited name such as `constructor` cannot be assigned to a plain
 * object. The library of the charts does so in one place; the name is made the object's own instead.
 */
const ownNames: Plugin = {
  name: "own-names",
  transform(code, id) {
    if (!id.endsWith("echarts/lib/core/Scheduler.js")) return null;
    if (!code.includes(ASSIGNED)) return this.error(`${id} assigns its names another way: see whether it still must be mended`);
    const own = "Object.defineProperty(target, name_1, { value: noop, writable: true, configurable: true, enumerable: true })";
    return { code: code.replace(ASSIGNED, own), map: null };
  },
};

// The window's policy allows scripts, styles and fonts of its own files only: nothing is inlined.
export default defineConfig({
  plugins: [react(), ownNames],
  base: "./",
  worker: { format: "es" },
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        assetFileNames: ({ names }) =>
          names.includes(KEEPS_ITS_NAME) ? "assets/[name][extname]" : "assets/[name]-[hash][extname]",
      },
    },
  },
  server: { fs: { allow: [".."] } },
});
