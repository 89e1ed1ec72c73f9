import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// The reader of JPEG 2000 pictures in PDFs is looked for by its own name.
const KEEPS_ITS_NAME = "openjpeg_nowasm_fallback.js";

// The window's policy allows scripts, styles and fonts of its own files only: nothing is inlined.
export default defineConfig({
  plugins: [react()],
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
