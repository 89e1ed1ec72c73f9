// Theme and text size: the system's, unless the person chose otherwise.

export type Theme = "system" | "light" | "dark";
export type TextSize = "normal" | "large";

const THEME = "awrach.theme";
const SIZE = "awrach.size";

export function appearance(): { theme: Theme; size: TextSize } {
  return {
    theme: (localStorage.getItem(THEME) as Theme | null) ?? "system",
    size: (localStorage.getItem(SIZE) as TextSize | null) ?? "normal",
  };
}

export function setTheme(theme: Theme) {
  localStorage.setItem(THEME, theme);
  applyAppearance();
}

export function setTextSize(size: TextSize) {
  localStorage.setItem(SIZE, size);
  applyAppearance();
}

const dark = window.matchMedia("(prefers-color-scheme: dark)");

export function applyAppearance() {
  const { theme, size } = appearance();
  const isDark = theme === "dark" || (theme === "system" && dark.matches);
  document.documentElement.dataset.theme = isDark ? "dark" : "light";
  document.documentElement.dataset.size = size;
}

dark.addEventListener("change", applyAppearance);
