const { createHash } = require('node:crypto');

/** Hash of the empty text: the style sheets that the screens fill rule by rule begin as that. */
const EMPTY = hash('');

function hash(text) {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

/** Inside a script, `</script` would end it; in JavaScript the stroke may be escaped wherever that can stand. */
function inScript(source) {
  return source.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
}

/**
 * The whole page in one file: every script and style stands in it, and its policy allows just those, by their hash. So
 * it opens from a folder, loads nothing, and nothing that is put into it later can run.
 *
 * `template` names its parts by `data-part`, and has places `{policy}` and `{icon}`. `parts` are `icon` (an address),
 * `style`, `worker` (text the page starts a worker from), `licences` (of what is built in) and the scripts by name.
 */
function singlePage(template, { icon, style, worker, licences = '', ...scripts }) {
  const ready = Object.fromEntries(Object.entries(scripts).map(([name, source]) => [name, inScript(source)]));
  const policy = [
    "default-src 'none'",
    `script-src ${Object.values(ready).map(hash).join(' ')}`,
    `style-src ${hash(style)} ${EMPTY}`,
    'worker-src blob:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const texts = { style, worker: inScript(worker), licences: inScript(licences), ...ready };
  return template
    .replace('{policy}', policy)
    .replace('{icon}', icon)
    .replace(/<(script|style) data-part="([\w-]+)"([^>]*)><\/\1>/g, (_, element, name, rest) => {
      if (!(name in texts)) throw new Error(`the page has a place for ${name}, which nobody fills`);
      return `<${element}${rest}>${texts[name]}</${element}>`;
    });
}

module.exports = { singlePage };
