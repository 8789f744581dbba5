const path = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');

const project = path.resolve(__dirname, '../../..');

/** The preview page: a grid that stands in for Excel. Only ever served to this computer, so it is not minified. */
module.exports = {
  name: 'preview',
  mode: 'development',
  entry: { preview: path.join(__dirname, 'preview.ts') },
  output: { path: path.join(project, '.preview/page'), filename: '[name].js', publicPath: '/preview/', clean: true },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2022', jsx: 'automatic' } },
      { test: /\.css$/, use: ['style-loader', 'css-loader'] },
    ],
  },
  plugins: [new HtmlPlugin({ filename: 'preview.html', template: path.join(__dirname, 'preview.html') })],
  devtool: false,
  cache: { type: 'filesystem', cacheDirectory: path.join(project, '.cache/webpack'), buildDependencies: { config: [__filename] } },
  performance: { hints: false },
};
