import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

// The reader of JPEG 2000 pictures in PDFs is looked for by its own name.
const KEEPS_ITS_NAME = "openjpeg_nowasm_fallback.js";

// The window freezes what every object inherits: an object of ECharts that is given a `constructor` of its own must then
// inherit nothing. A version of the library that has no such lines any more stops the build.
const INHERITING = /^var (ecModelMock|apiMock) = \{\};$/gm;

function unfrozenCharts(): Plugin {
  return {
    name: "unfrozen-charts",
    transform(code, id) {
      if (!id.replaceAll("\\", "/").endsWith("echarts/lib/core/Scheduler.js")) return null;
      if (code.match(INHERITING)?.length !== 2) this.error("echarts/lib/core/Scheduler.js is not the one known");
      return { code: code.replace(INHERITING, "var $1 = Object.create(null);"), map: null };
    },
  };
}

// The window's policy allows scripts, styles and fonts of its own files only: nothing is inlined.
export default defineConfig({
  plugins: [react(), unfrozenCharts()],
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
