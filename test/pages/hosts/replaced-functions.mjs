/*
 * Scripts by which a page replaces functions of the browser. Each runs before our tag, or when the
 * notice is shown.
 */

/** Replaced by old libraries and careless shims. Ask First works all the same. */
export const byLibraries = {
  Prototype: `
    Array.prototype.toJSON = function () { return '[' + this.map((one) => JSON.stringify(one)).join(', ') + ']'; };
    for (const { prototype } of [String, Number, Boolean])
      prototype.toJSON = function () { return String(this); };
    Date.prototype.toJSON = function () { return '"' + this.getTime() + '"'; };
    Array.from = (list) => {
      const copy = [];
      for (let index = 0; index < (list?.length ?? 0); index++) copy.push(list[index]);
      return copy;
    };
    Array.prototype.entries = Array.prototype.toArray = function () { return this.slice(); };
    Array.prototype.find = function (test) {
      for (let index = 0; index < this.length; index++) if (test(this[index], index)) return this[index];
    };
    Array.prototype.each = Array.prototype.forEach;
    Object.keys = (object) => { const names = []; for (const name in object) names.push(name); return names; };`,
  MooTools: `
    window.Event = function (event) { return { event }; };
    window.Element = Object.assign((name) => document.createElement(name), { prototype: Element.prototype });
    Array.from = (item) => (item == null ? [] : Array.isArray(item) ? item : [item]);
    Function.prototype.bind = function (self, given) {
      const work = this;
      return function () { return work.apply(self, given ?? arguments); };
    };
    Element.prototype.remove = function () { return this.parentNode.removeChild(this); };`,
  'zone.js': `
    window.Promise = ((Native) => class OwnPromise {
      #inner;
      constructor(work) { this.#inner = new Native(work); }
      then(...steps) { return OwnPromise.resolve(this.#inner.then(...steps)); }
      catch(step) { return this.then(undefined, step); }
      finally(step) { return OwnPromise.resolve(this.#inner.finally(step)); }
      static resolve(value) { return new OwnPromise((resolve) => resolve(value)); }
      static reject(error) { return new OwnPromise((_, reject) => reject(error)); }
      static all(list) { return OwnPromise.resolve(Native.all([...list])); }
      static race(list) { return OwnPromise.resolve(Native.race([...list])); }
    })(Promise);
    {
      const { addEventListener } = EventTarget.prototype;
      EventTarget.prototype.addEventListener = function (name, work, options) {
        const wrapped = typeof work === 'function' ? (event) => work.call(this, event) : work;
        return addEventListener.call(this, name, wrapped, !!options);
      };
    }`,
  'careless shims': `
    Date.now = () => new Date();
    window.requestAnimationFrame = () => 0;
    { const { setTimeout } = window; window.setTimeout = (work) => setTimeout(work); }
    window.fetch = () => new Promise(() => {});
    Element.prototype.remove = function () { this.hidden = true; return this; };`,
  'functions that throw': `
    for (const [owner, name] of [[window, 'fetch'], [JSON, 'parse'], [Element.prototype, 'remove']])
      owner[name] = () => { throw new Error('page'); };`,
};

/** A function in the text of a script. */
const throwing = `function () { throw new Error('page'); }`;

/** Replaced by such wrong functions that Ask First cannot work. */
export const broken = {
  'promises that never settle': `
    window.Promise = function () { return { then: () => this, catch: () => this, finally: () => this }; };
    for (const name of ['resolve', 'reject', 'all', 'race', 'allSettled', 'any']) Promise[name] = () => new Promise();`,
  'no elements of ours': `customElements.define = () => {};`,
  'a JSON.stringify that throws': `JSON.stringify = ${throwing};`,
  'an Object.assign that throws': `Object.assign = ${throwing};`,
  'an Object.freeze that returns nothing': `Object.freeze = () => {};`,
  'an Object.entries without any': `Object.entries = Object.keys = () => [];`,
  'a Reflect.get that throws': `Reflect.get = ${throwing};`,
  'a Symbol.for that never finds': `Symbol.for = () => Symbol();`,
  'maps that forget': `
    window.Map = window.WeakMap = class { get() {} set() { return this; } has() { return false; } delete() {} };`,
  'sets that throw': `window.Set = ${throwing};`,
  'events that throw': `window.Event = window.CustomEvent = ${throwing};`,
  'timers that never fire': `window.setTimeout = () => 0;`,
  'arrays without an iterator': `delete Array.prototype[Symbol.iterator];`,
  'arrays whose iterator is empty': `Array.prototype[Symbol.iterator] = function* () {};`,
  'includes that returns an index': `Array.prototype.includes = Array.prototype.indexOf;`,
  'includes and some that are always true': `Array.prototype.includes = Array.prototype.some = () => true;`,
  'every that is always true': `Array.prototype.every = () => true;`,
  'filter that keeps all': `Array.prototype.filter = function () { return this.slice(); };`,
  'find that finds the first': `Array.prototype.find = function () { return this[0]; };`,
  'map that returns nothing': `Array.prototype.map = () => {};`,
  'flatMap that returns nothing': `Array.prototype.flatMap = () => [];`,
  'push that adds nothing': `Array.prototype.push = () => 0;`,
  'split that yields nothing': `String.prototype.split = () => [];`,
  'trim and replace that yield nothing': `String.prototype.trim = String.prototype.replace = () => '';`,
  'match that finds anything': `String.prototype.match = (pattern) => ['analytics'];`,
  'patterns that match anything': `RegExp.prototype.test = () => true;`,
  'closest and matches that throw': `Element.prototype.closest = Element.prototype.matches = ${throwing};`,
  'no closed shadow roots': `Element.prototype.attachShadow = ${throwing};`,
  'an append that does nothing': `Element.prototype.append = Element.prototype.before = Element.prototype.after = () => {};`,
  'a getAttribute that returns all marks': `Element.prototype.getAttribute = () => 'analytics';`,
};
