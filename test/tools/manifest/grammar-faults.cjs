const { NAMESPACES, TYPES, VALUES } = require('./schema.cjs');

const XML_NAMES = ['http://www.w3.org/2000/xmlns/', 'http://www.w3.org/XML/1998/namespace'];
const prefixes = new Map(Object.entries(NAMESPACES).map(([prefix, namespace]) => [namespace, prefix]));
const nameOf = (element) => `${prefixes.get(element.namespaceURI) ?? element.namespaceURI}:${element.localName}`;
const fault = (name, element, sentence) => ({ name, says: `<${element.nodeName}> ${sentence}` });

/** A value against its kind: the kind's name is the fault's name. */
function valueFaults(element, kind, value, where) {
  const { name, problem } = typeof kind === 'string' ? { name: kind, problem: VALUES[kind] } : kind;
  const found = problem(value);
  return found === null ? [] : [fault(name, element, `${where} ${JSON.stringify(value)} ${found}`)];
}

function attributeFaults(element, wanted) {
  const present = [...element.attributes].filter((attribute) => !XML_NAMES.includes(attribute.namespaceURI));
  const allowed = new Map(Object.entries(wanted).map(([name, kind]) => [name.replace('?', ''), kind]));
  const missing = Object.keys(wanted).filter((name) => !name.endsWith('?') && !element.hasAttribute(name));
  return [
    ...missing.map((name) => fault('missing-attribute', element, `has no ${name}`)),
    ...present.flatMap(({ name, value }) =>
      allowed.has(name)
        ? valueFaults(element, allowed.get(name), value, name)
        : [fault('unknown-attribute', element, `has the attribute ${name}, which the schema does not know`)],
    ),
  ];
}

/** The children of an xs:sequence: known, in order, as many as allowed. */
function childFaults(element, wanted) {
  const places = [...element.children].map((one) => wanted.findIndex(({ name }) => name === nameOf(one)));
  const unknown = [...element.children].filter((_, i) => places[i] === -1);
  const known = places.filter((place) => place !== -1);
  const late = known.findIndex((place, i) => i > 0 && place < known[i - 1]);
  const counted = wanted.map(({ name }, place) => ({ name, count: known.filter((one) => one === place).length }));
  return [
    ...unknown.map((one) => fault('unknown-element', element, `may not hold <${one.nodeName}>`)),
    ...(late === -1 ? [] : [fault('element-order', element, `has ${wanted[known[late]].name} too late`)]),
    ...counted.flatMap(({ name, count }, place) => {
      if (count < wanted[place].least) return [fault('missing-element', element, `has no ${name}`)];
      if (count > wanted[place].most) return [fault('too-many-elements', element, `has ${count} ${name}`)];
      return [];
    }),
  ];
}

/** Text where only elements may stand. */
function strayText(element) {
  const texts = [...element.childNodes].filter((node) => node.nodeType === 3 && node.data.trim() !== '');
  return texts.map((node) => fault('stray-text', element, `holds the text ${JSON.stringify(node.data.trim())}`));
}

function elementFaults(element, typeName) {
  const { attributes = {}, children = [], text } = TYPES[typeName];
  const own = attributeFaults(element, attributes);
  if (text !== undefined) return [...own, ...valueFaults(element, text, element.textContent.trim(), 'text')];
  const below = [...element.children].flatMap((one) => {
    const known = children.find(({ name }) => name === nameOf(one));
    return known === undefined ? [] : elementFaults(one, known.type);
  });
  return [...own, ...childFaults(element, children), ...strayText(element), ...below];
}

/**
 * What breaks the published schema.
 *
 * @param {Element} root the document element
 * @returns {{ name: string, says: string }[]}
 */
function grammarFaults(root) {
  if (nameOf(root) !== 'app:OfficeApp') return [fault('wrong-root', root, 'is not OfficeApp of the 1.1 schema')];
  return elementFaults(root, 'OfficeApp');
}

module.exports = { grammarFaults };
