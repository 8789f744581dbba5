/** Webpack's style loader takes care of these. */
declare module '*.css';
