const fs = require('node:fs');
const path = require('node:path');
const { gzipSync } = require('node:zlib');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { DefinePlugin } = require('webpack');
const { version } = require('./package.json');

const root = (...parts) => path.join(__dirname, ...parts);

const DEV_ORIGIN = 'https://localhost:3000';
/** Bytes of the pane's JavaScript, gzip, office.js not counted: a slow county network has to carry it. */
const PANE_BUDGETS = [
  { what: 'the first screen', lazy: [], budget: 180_000 },
  // of targets: fetched as soon as the first screen is there
  { what: 'a first check', lazy: ['check', 'result'], budget: 300_000 },
];

/**
 * Where the pages take office.js from; OFFICE_JS=local|cdn|21vianet chooses. Copies of the library are meant for
 * trial, development and closed networks; the public cloud and the marketplace want Microsoft's own address.
 */
const OFFICE_SOURCES = {
  local: { src: 'office/office.js', origin: '' },
  cdn: {
    src: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    origin: 'https://appsforoffice.microsoft.com',
  },
  '21vianet': {
    src: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    origin: 'https://appsforoffice.cdn.partner.office365.cn',
  },
};

/** What a pane in Excel may ask for at run time; the whole package is 87 MB. */
const OFFICE_FILES = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  'excel-ios-16.00.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
];

function officeSource() {
  const name = process.env.OFFICE_JS || 'local';
  const source = OFFICE_SOURCES[name];
  if (!source) throw new Error(`OFFICE_JS is "${name}"; it may be ${Object.keys(OFFICE_SOURCES).join(', ')}.`);
  return source;
}

/**
 * Nothing but our own origin (and the chosen home of office.js): no cell can leave the machine even if some code
 * wanted it to. Styles need 'unsafe-inline' because Fluent UI makes its style elements at run time.
 */
function contentSecurityPolicy(officeOrigin) {
  const scripts = ["'self'", officeOrigin].filter(Boolean).join(' ');
  return [
    "default-src 'self'",
    `script-src ${scripts}`,
    `connect-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Prints how much JavaScript an entry has to fetch, gzip, and, in a production build, fails above the budgets. */
class SizePlugin {
  constructor({ entry, budgets }) {
    this.entry = entry;
    this.budgets = budgets;
  }

  apply(compiler) {
    const size = (file) => gzipSync(fs.readFileSync(path.join(compiler.outputPath, file))).length;
    const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;
    compiler.hooks.afterEmit.tap('SizePlugin', (compilation) => {
      for (const { what, lazy, budget } of this.budgets) {
        const parts = [compilation.entrypoints.get(this.entry), ...lazy.map((name) => groupOf(compilation, name))];
        const scripts = new Set(parts.flatMap((part) => part.getFiles()).filter((file) => file.endsWith('.js')));
        const total = [...scripts].reduce((sum, file) => sum + size(file), 0);
        const verdict = `${this.entry}: ${kilobytes(total)} of JavaScript (gzip) for ${what}, budget ${kilobytes(budget)}`;
        console.log(verdict);
        if (total > budget) compilation.errors.push(new Error(verdict));
      }
    });
  }
}

function groupOf(compilation, name) {
  const group = compilation.namedChunkGroups.get(name);
  if (!group) throw new Error(`no chunk is called ${name}`);
  return group;
}

function paneHtml(office, { filename, shim }) {
  return new HtmlPlugin({
    template: root('src/taskpane/index.html'),
    filename,
    chunks: ['taskpane'],
    inject: false,
    minify: false,
    templateParameters: (compilation, assets, assetTags, options) => ({
      csp: contentSecurityPolicy(office.origin),
      officeJs: office.src,
      shim: shim ? compilation.entrypoints.get(shim).getFiles()[0] : '',
      htmlWebpackPlugin: { tags: assetTags, files: assets, options },
    }),
  });
}

function pages(office) {
  return [
    paneHtml(office, { filename: 'taskpane.html', shim: '' }),
    // the same pane for the workbench: one more script, in front of office.js, is its Excel
    paneHtml(office, { filename: 'taskpane-embedded.html', shim: 'pane-shim' }),
    new HtmlPlugin({
      template: root('src/workbench/page/index.html'),
      filename: 'workbench.html',
      chunks: ['workbench'],
      minify: false,
      meta: { csp: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy('') } },
    }),
  ];
}

/** dist/manifest.xml points to where the files will be served: ADDIN_URL, else the development address. */
function placeManifest(content) {
  const url = process.env.ADDIN_URL || DEV_ORIGIN;
  if (!url.startsWith('https://') || url.endsWith('/')) {
    throw new Error(`ADDIN_URL must start with https:// and must not end with a slash (it is "${url}").`);
  }
  return content.toString().replaceAll(DEV_ORIGIN, url);
}

function staticFiles(office) {
  const patterns = [
    { from: 'manifest.xml', transform: placeManifest },
    { from: 'assets/*.png' },
    // not minimized: what is ES5 stays ES5
    { from: 'src/taskpane/startup.js', to: 'startup.js', info: { minimized: true } },
    // for the workbench's menu
    { from: 'test/fixtures/samples/xlsx', to: 'samples' },
    { from: 'test/fixtures/samples/xlsx/*.xlsx', to: 'samples/[name][ext]' },
  ];
  if (!office.origin) {
    const from = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));
    // minimized: the licence wants the library unmodified, and it is minified already
    patterns.push(
      ...OFFICE_FILES.map((file) => ({ from: path.join(from, file), to: `office/${file}`, info: { minimized: true } })),
    );
  }
  return new CopyPlugin({ patterns });
}

/** `npm start` serves the workbench over plain http; `--env excel` serves Excel itself, which insists on https. */
async function devServer(forExcel) {
  const certificates = forExcel ? await require('office-addin-dev-certs').getHttpsServerOptions() : null;
  return {
    // not to the network: what is opened in the workbench is nobody else's business
    host: 'localhost',
    port: 3000,
    hot: false,
    static: false,
    open: forExcel ? false : ['/workbench.html'],
    client: { overlay: { errors: true, warnings: false } },
    server: certificates ? { type: 'https', options: certificates } : 'http',
  };
}

module.exports = async (env, argv) => {
  const production = argv.mode === 'production';
  const office = officeSource();
  return {
    entry: {
      taskpane: root('src/taskpane/index.tsx'),
      'pane-shim': root('src/workbench/host/pane-shim.ts'),
      workbench: root('src/workbench/page/index.tsx'),
    },
    output: {
      path: root('dist'),
      filename: production ? '[name].[contenthash:8].js' : '[name].js',
      clean: true,
    },
    // not eval: the content security policy forbids it
    devtool: 'source-map',
    performance: { hints: false },
    optimization: {
      splitChunks: {
        cacheGroups: {
          // what the check shares with what shows its result is fetched once: by itself, webpack has it in both
          core: { test: root('src/core'), minChunks: 2, minSize: 3_000, priority: 1 },
        },
      },
    },
    resolve: {
      extensions: ['.tsx', '.ts', '.js', '.json'],
      // the same as "paths" in tsconfig.json
      alias: { numfmt$: root('node_modules/numfmt/dist/index.js') },
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          include: root('src'),
          use: {
            loader: 'swc-loader',
            options: {
              module: { type: 'es6' },
              jsc: {
                target: 'es2022',
                parser: { syntax: 'typescript', tsx: true },
                transform: { react: { runtime: 'automatic', development: !production } },
              },
            },
          },
        },
        { test: /\.css$/, use: ['style-loader', 'css-loader'] },
      ],
    },
    plugins: [
      ...pages(office),
      new DefinePlugin({ __APP_VERSION__: JSON.stringify(version) }),
      staticFiles(office),
      ...(production ? [new SizePlugin({ entry: 'taskpane', budgets: PANE_BUDGETS })] : []),
    ],
    ...(env.WEBPACK_SERVE ? { devServer: await devServer(Boolean(env.excel)) } : {}),
  };
};
