import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// The window's policy allows scripts, styles and fonts of its own files only: nothing is inlined.
export default defineConfig({
  plugins: [react()],
  base: "./",
  build: { target: "es2022", assetsInlineLimit: 0, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1200 },
  server: { fs: { allow: [".."] } },
});
