import { notJsonSentence, readJsonText } from '../../core/values/json-text';
import type { CalendarDate } from '../../core/values/calendar';
import { asObject, type JsonObject } from '../state/policy/edit-json';
import { inBoth, stringsOf } from '../strings/strings';
import type { OneAtATime } from './one-at-a-time';
import { chosenKnown, judgement, knownPolicies } from './policies';

/** Policies of the clerk's own: written, loaded, saved, used. They last as long as the session. */
export class OwnPolicies {
  constructor(private readonly desk: OneAtATime) {}

  /** 照此修改: the chosen policy as a draft. One that ships keeps its place: the draft gets an id of its own. */
  change(): void {
    const { settings } = this.desk.store.state();
    const known = chosenKnown(settings);
    if (known === null) return;
    const { json, policy, isOwn } = known;
    const id = isOwn ? policy.id : this.freeId(`${policy.id}-own`);
    const open = openAtFirst(Object.keys(policy.seasons));
    this.desk.store.dispatch({ type: 'policy-opened', json: { ...json, id }, from: policy.title, open });
  }

  /** A policy of which only the season is known. */
  begin(): void {
    const season = seasonOf(this.desk.shell.today());
    const source = { issuer: null, title: null, date: null };
    const seasons = { [season]: { source, standard: [{ word: 'per-head' }] } };
    const json = { id: this.freeId('own'), seasons };
    this.desk.store.dispatch({ type: 'policy-opened', json, from: null, open: openAtFirst([season]) });
  }

  /** A file that is no JSON, or no policy at all, is refused; one that has faults is opened, so that they can be seen to. */
  load(): Promise<void> {
    const { desk } = this;
    return desk.run('opening', {}, async () => {
      const picked = await desk.shell.pickText('.json,application/json');
      if (picked === null) return;
      const { name, text } = picked;
      const read = readJsonText(text);
      if (!read.ok) return desk.meet({ text: notJsonSentence(name, read), on: null });
      const json = asObject(read.json);
      if (!looksLikePolicy(json)) return desk.meet({ text: inBoth((words) => words.noPolicyInFile(name)), on: null });
      const open = openAtFirst(Object.keys(asObject(json['seasons'])));
      desk.store.dispatch({ type: 'policy-opened', json, from: { zh: name, en: name }, open });
      const { length } = judgement(json).problems;
      desk.store.dispatch({ type: 'said', text: inBoth((words) => words.policyLoaded(name, length)) });
    });
  }

  /** Hands the draft out as a file; also one that is not finished, to go on with another day. */
  async save(): Promise<void> {
    const { store, shell } = this.desk;
    const { draft } = store.state();
    if (draft === null) return;
    const { id } = draft.json;
    const name = `${typeof id === 'string' && /^[a-z0-9-]+$/.test(id) ? id : 'policy'}.json`;
    const refusal = await shell.savePolicy(`${JSON.stringify(draft.json, null, 2)}\n`, name);
    if (refusal !== null) return this.desk.refused(refusal);
    store.dispatch({ type: 'policy-kept' });
    store.dispatch({ type: 'said', text: inBoth((words) => words.policySaved(name)) });
  }

  /** Puts the draft in force for this session, as one that ships would be. Nothing happens while it has problems. */
  use(): void {
    const { store } = this.desk;
    const { draft, settings } = store.state();
    const policy = draft === null ? null : judgement(draft.json).policy;
    if (draft === null || policy === null) return;
    const { id, title } = policy;
    const own = [{ id, json: draft.json }, ...settings.own.filter((one) => one.id !== id)];
    store.dispatch({ type: 'settings-changed', settings: { own, policy: id } });
    store.dispatch({ type: 'policy-closed' });
    const said = (language: 'zh' | 'en') => stringsOf(language).policyInUse(title[language]);
    store.dispatch({ type: 'said', text: { zh: said('zh'), en: said('en') } });
  }

  /** Takes the chosen policy, one of the clerk's own, out of this session. */
  drop(): void {
    const { store } = this.desk;
    const { own, policy } = store.state().settings;
    const left = own.filter(({ id }) => id !== policy);
    store.dispatch({ type: 'settings-changed', settings: { own: left, policy: null } });
  }

  private freeId(wanted: string): string {
    const taken = knownPolicies(this.desk.store.state().settings.own).map(({ policy }) => policy.id);
    if (!taken.includes(wanted)) return wanted;
    for (let count = 2; ; count += 1) {
      if (!taken.includes(`${wanted}-${count}`)) return `${wanted}-${count}`;
    }
  }
}

/** Something of a policy is in it; what else is wrong with it the form says. */
function looksLikePolicy(json: JsonObject): boolean {
  return ['seasons', 'title', 'category', 'examples'].some((key) => Object.hasOwn(json, key));
}

/** The latest season and its first standard, which is what one comes to write. */
function openAtFirst(seasons: readonly string[]): readonly string[] {
  const latest = [...seasons].sort().at(-1);
  return latest === undefined ? [] : [`seasons.${latest}`, `seasons.${latest}.standard[0]`];
}

/** A relief season runs from autumn to spring. */
function seasonOf({ year, month }: CalendarDate): string {
  const first = month >= 7 ? year : year - 1;
  return `${first}-${first + 1}`;
}
