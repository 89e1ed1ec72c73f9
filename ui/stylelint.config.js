export default {
  plugins: ["stylelint-use-logical"],
  rules: { "csstools/use-logical": "always" },
};
