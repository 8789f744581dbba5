const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const TerserPlugin = require('terser-webpack-plugin');
const { require: requireTypeScript } = require('tsx/cjs/api');
const { sources } = require('webpack');
const preview = require('./test/stand-in/preview/webpack.preview.cjs');

/** The address that `manifest.xml` names in the repository. */
const DEVELOPMENT_BASE = 'https://localhost:3000';

/** The terms of the store demand that a published add-in loads Office.js from here. */
const MICROSOFT_OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const OWN_OFFICE_JS = 'officejs/office.js';
const OFFICE_JS_FOLDER = path.resolve(__dirname, 'node_modules/@microsoft/office-js/dist');

const CHUNKS = path.resolve(__dirname, '.cache/chunks.json');

/** Edge 110, Chrome 110 and Safari 16.4 all speak ES2022. */
const LANGUAGE_LEVEL = 'es2022';

/**
 * The add-in: its pages, their scripts, icons and manifest, in `dist/`.
 *
 * - `--env base=https://…` the address it will be served from (no slash at the end)
 * - `--env officejs=own` takes Office.js from beside the pages, in a production build too (always so in development); whoever
 *   serves them puts the npm package's `dist` there
 */
function addin(env, { mode = 'production' } = {}) {
  const production = mode === 'production';
  const base = addressOf(env.base ?? DEVELOPMENT_BASE);
  const officeJs = production && env.officejs !== 'own' ? MICROSOFT_OFFICE_JS : OWN_OFFICE_JS;

  return {
    name: 'addin',
    mode,
    entry: { taskpane: './src/taskpane/boot.tsx', commands: './src/commands/boot.ts', notice: './src/commands/notice.ts' },
    output: {
      path: path.resolve(__dirname, 'dist'),
      filename: production ? '[name].[contenthash:8].js' : '[name].js',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [{ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: LANGUAGE_LEVEL, jsx: 'automatic' } }],
    },
    plugins: [
      page('taskpane', './src/taskpane/taskpane.html', officeJs, false),
      page('commands', './src/commands/commands.html', officeJs),
      page('notice', './src/commands/notice.html', officeJs),
      page('help', './src/taskpane/help.html', officeJs),
      new HelpPages(),
      new ChunksByName(),
      new CopyPlugin({ patterns: [{ from: 'assets/icon-*.png' }, { from: 'assets/samples/tinh-co-loi.xlsx', to: 'assets/samples/' }, manifestFor(base)] }),
    ],
    optimization: {
      // esbuild's minifier leaves 17 % more.
      minimizer: [new TerserPlugin({ extractComments: false })],
      // Many small files are fetched more slowly than few: what little several views have in common, each may hold for itself.
      splitChunks: { chunks: 'all', maxAsyncRequests: 4 },
    },
    // Evaluated source maps would need 'unsafe-eval'.
    devtool: production ? false : 'source-map',
    cache: keptBuild(base, officeJs),
    performance: { hints: false },
  };
}

/**
 * What a build keeps for the next one, as long as this file, the packages and what was asked for are the same. Frozen, for else
 * webpack-cli adds this file to it as something to be followed; that leads to the help pages, which tsx loads under names that are
 * no files, and then webpack keeps nothing at all.
 */
function keptBuild(...asked) {
  const rests = [__filename, path.resolve(__dirname, 'package-lock.json')].map((file) => readFileSync(file));
  return Object.freeze({ type: 'filesystem', cacheDirectory: path.resolve(__dirname, '.cache/webpack'), version: hashOf([...rests, ...asked].join()) });
}

/** Office takes no add-in from anything but https; the rest is what an address may consist of, so that it stands in the manifest as it is. */
function addressOf(base) {
  if (/^https:\/\/[\w.-]+(?::\d{1,5})?(?:\/[\w.~-]+)*$/.test(base)) return base;
  throw new Error(`--env base=${base}: an address that begins with https:// and does not end with /, such as https://cchc.tinh.vn/soat-diem`);
}

/**
 * A page with the entry of the same name, if there is one.
 *
 * @param inject `false` where the template says itself where its scripts stand
 */
function page(name, template, officeJs, inject = 'head') {
  return new HtmlPlugin({
    filename: `${name}.html`,
    template,
    inject,
    chunks: [name],
    templateParameters: { officeJs, contentSecurityPolicy: contentSecurityPolicy(officeJs), trustedTypes: trustedTypes(officeJs) },
  });
}

/** The pages that findings lead to. A rule without its example, or one that overlooks it, ends the build. */
class HelpPages {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('HelpPages', (compilation) => {
      const { helpPages } = requireTypeScript('./src/help/help-pages', __filename);
      const stage = compilation.constructor.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'HelpPages', stage }, () => {
        for (const { path: file, html } of helpPages()) compilation.emitAsset(file, new sources.RawSource(html));
      });
    });
  }
}

/** Writes down which files each page and each part fetched later is made of, for `npm run size`. */
class ChunksByName {
  apply(compiler) {
    compiler.hooks.afterEmit.tap('ChunksByName', ({ namedChunkGroups }) => {
      const files = Object.fromEntries([...namedChunkGroups].map(([name, group]) => [name, group.getFiles()]));
      mkdirSync(path.dirname(CHUNKS), { recursive: true });
      writeFileSync(CHUNKS, JSON.stringify(files, null, 2));
    });
  }
}

/**
 * Nothing may leave the page. Office.js fetches its host file, its strings and its telemetry writer as scripts from beside
 * itself, and speaks to Excel by messages between windows, so it needs no `connect-src` of its own; what its telemetry
 * tries to send over the network is refused, and it works on without.
 *
 * Styles: Griffel, Fluent's style writer, puts its rules into style elements while the page runs. Of such an element browsers judge
 * the text, which is none; older WebKit, in Excel for Mac, lets no hash of nothing count, so that only `unsafe-inline` dresses the pane there.
 * `frame-ancestors` has no effect in a meta element; the server that hosts the add-in may set it.
 */
function contentSecurityPolicy(officeJs) {
  const officeJsOrigin = officeJs.startsWith('https:') ? ` ${new URL(officeJs).origin}` : '';
  return [
    "default-src 'none'",
    `script-src 'self'${officeJsOrigin} '${hashOf(trustedTypes(officeJs))}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/**
 * What a page runs first, where the browser has Trusted Types: whatever becomes markup becomes plain text, nothing becomes a program,
 * and scripts come from beside the page or from beside Office.js, which fetches its own parts without asking for leave.
 */
function trustedTypes(officeJs) {
  const origins = officeJs.startsWith('https:') ? `location.origin,"${new URL(officeJs).origin}"` : 'location.origin';
  return (
    'window.trustedTypes&&trustedTypes.createPolicy("default",{' +
    'createHTML:(text)=>text.replaceAll("&","&amp;").replaceAll("<","&lt;"),' +
    `createScriptURL:(url)=>[${origins}].includes(new URL(url,location.href).origin)?url:null});`
  );
}

function hashOf(script) {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}

function manifestFor(base) {
  return {
    from: 'manifest.xml',
    transform: (content) => content.toString().replaceAll(DEVELOPMENT_BASE, base),
  };
}

/** Side-loading serves from memory, over https with a certificate that this computer trusts. */
async function devServer() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  return {
    port: 3000,
    hot: false,
    server: { type: 'https', options: await getHttpsServerOptions() },
    client: { overlay: false },
    static: { directory: OFFICE_JS_FOLDER, publicPath: '/officejs', watch: false },
    setupMiddlewares: (middlewares) => [officeJsInAnyCase, ...middlewares],
  };
}

/** Microsoft's server does not mind the case of a path; the package's files are lower case, and Office.js asks in mixed case. */
function officeJsInAnyCase(request, _response, next) {
  if (request.url.toLowerCase().startsWith('/officejs/')) request.url = request.url.toLowerCase();
  next();
}

/** One configuration for each thing that is built; choose with `--config-name`. */
module.exports = async (env = {}, argv = {}) => {
  const serving = env.WEBPACK_SERVE === true;
  return [serving ? { ...addin(env, argv), devServer: await devServer() } : addin(env, argv), preview];
};
