// A module registry that can be emptied: the project's files are run anew, packages stay. TypeScript is compiled once,
// with the options Jest has in package.json, and V8 keeps what it made of it.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

const require = createRequire(import.meta.url);
const { transformSync } = require('@swc/core');
const Module = require('node:module');

/** Loads files below `root` through Node's own require; `forget` makes the next load start from nothing. */
export function freshModules(root) {
  const [, options] = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).jest.transform['\\.[jt]sx?$'];
  const compiled = new Map();
  const compile = (filename) => {
    const { code } = transformSync(readFileSync(filename, 'utf8'), { ...options, filename });
    return new Script(Module.wrap(code), { filename });
  };
  for (const extension of ['.ts', '.tsx']) {
    Module._extensions[extension] = (module, filename) => {
      if (!compiled.has(filename)) compiled.set(filename, compile(filename));
      const run = compiled.get(filename).runInThisContext();
      run.call(module.exports, module.exports, (id) => module.require(id), module, filename, dirname(filename));
    };
  }
  const ours = (path) => path.startsWith(root) && !path.includes('/node_modules/');
  const forget = (path) => {
    // whoever required a module first keeps it in a list of children, and would keep every one ever loaded
    require.cache[path].parent?.children.splice(0);
    Reflect.deleteProperty(require.cache, path);
  };
  return {
    load: createRequire(join(root, 'package.json')),
    forget: () => Object.keys(require.cache).filter(ours).forEach(forget),
  };
}
