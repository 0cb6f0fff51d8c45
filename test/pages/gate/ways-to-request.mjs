/**
 * The ways in which code on a page can request something: the name and the code of each. In the
 * code, `u('name')` is an address of the second origin, with another name for each way, and
 * `add(element)` puts an element into the page.
 */
export const WAYS = {
  // Elements, by property.
  'script.src': "const s = document.createElement('script'); s.src = u('script'); add(s)",
  'script.src on the page':
    "const s = add(document.createElement('script')); s.src = u('script-late')",
  'img.src': "const i = document.createElement('img'); i.src = u('img'); add(i)",
  'img.srcset': "const i = document.createElement('img'); i.srcset = u('srcset') + ' 1x'; add(i)",
  'new Image().src': "new Image().src = u('pixel')",
  'iframe.src': "const f = document.createElement('iframe'); f.src = u('iframe'); add(f)",
  'iframe.srcdoc':
    "const f = document.createElement('iframe'); f.srcdoc = `<img src='${u('srcdoc')}'>`; add(f)",
  'link.href':
    "const l = document.createElement('link'); l.rel = 'stylesheet'; l.href = u('link'); add(l)",
  'link preload':
    "const l = document.createElement('link'); l.rel = 'preload'; l.as = 'script'; l.href = u('preload'); add(l)",
  'video.poster': "const v = document.createElement('video'); v.poster = u('poster'); add(v)",
  'video.src':
    "const v = document.createElement('video'); v.preload = 'auto'; v.src = u('video'); add(v)",
  'source.src':
    "const v = document.createElement('video'); v.preload = 'auto'; const s = document.createElement('source'); s.src = u('source'); v.append(s); add(v)",
  'embed.src': "const e = document.createElement('embed'); e.src = u('embed'); add(e)",
  'object.data': "const o = document.createElement('object'); o.data = u('object'); add(o)",
  'input.src':
    "const i = document.createElement('input'); i.type = 'image'; i.src = u('input'); add(i)",
  // Elements, by attribute.
  setAttribute:
    "const s = document.createElement('script'); s.setAttribute('src', u('set')); add(s)",
  'setAttribute in capitals':
    "const i = document.createElement('img'); i.setAttribute('SRC', u('capitals')); add(i)",
  setAttributeNS:
    "const i = document.createElement('img'); i.setAttributeNS(null, 'src', u('set-ns')); add(i)",
  setAttributeNode:
    "const a = document.createAttribute('src'); a.value = u('set-node'); const i = document.createElement('img'); i.setAttributeNode(a); add(i)",
  'Attr.value':
    "const i = add(document.createElement('img')); i.setAttribute('src', 'data:,'); i.getAttributeNode('src').value = u('attr')",
  setNamedItem:
    "const a = document.createAttribute('src'); a.value = u('named'); const i = document.createElement('img'); i.attributes.setNamedItem(a); add(i)",
  'a borrowed setter':
    "const { set } = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src'); set.call(document.createElement('img'), u('borrowed'))",
  // Markup.
  innerHTML: "add(document.createElement('div')).innerHTML = `<img src=\"${u('inner')}\">`",
  'innerHTML with entities':
    "add(document.createElement('div')).innerHTML = `<img alt=\"a > b\" src='${u('entities').replace(':', '&#58;')}'>`",
  'innerHTML with a quote in a value':
    "add(document.createElement('div')).innerHTML = `<img alt=5\" src=${u('quote')}>`",
  'innerHTML with an apostrophe':
    "add(document.createElement('div')).innerHTML = `<img alt=it's src='${u('apostrophe')}'>`",
  'innerHTML by Trusted Types':
    "const { createHTML } = globalThis.trustedTypes ? trustedTypes.createPolicy('way', { createHTML: (x) => x }) : { createHTML: (x) => x }; add(document.createElement('div')).innerHTML = createHTML(`<img src='${u('trusted')}'>`)",
  'innerHTML of an object with a text':
    "add(document.createElement('div')).innerHTML = { toString: () => `<img src='${u('text')}'>` }",
  'innerHTML of an image':
    "add(document.createElement('div')).innerHTML = `<image src='${u('image')}'>`",
  'innerHTML of SVG':
    "add(document.createElement('div')).innerHTML = `<svg><image xlink:href='${u('inner-svg')}'/></svg>`",
  'innerHTML, not on the page':
    "document.createElement('div').innerHTML = `<img src='${u('inner-off')}'>`",
  outerHTML: "add(document.createElement('p')).outerHTML = `<iframe src=${u('outer')}></iframe>`",
  insertAdjacentHTML:
    "document.body.insertAdjacentHTML('beforeend', `<IMG SRC = '${u('adjacent')}'>`)",
  'shadowRoot.innerHTML':
    "add(document.createElement('div')).attachShadow({ mode: 'open' }).innerHTML = `<img src='${u('shadow')}'>`",
  createContextualFragment:
    "document.body.append(document.createRange().createContextualFragment(`<script src='${u('fragment')}'></scr` + 'ipt>'))",
  'a template':
    "const t = document.createElement('template'); t.innerHTML = `<img src='${u('template')}'>`; document.body.append(t.content.cloneNode(true))",
  DOMParser:
    "const d = new DOMParser().parseFromString(`<img src='${u('parsed')}'>`, 'text/html'); document.body.append(d.querySelector('img'))",
  importNode:
    "const d = new DOMParser().parseFromString(`<iframe src='${u('imported')}'></iframe>`, 'text/html'); document.body.append(document.importNode(d.querySelector('iframe')))",
  'importNode of an image':
    "const d = new DOMParser().parseFromString(`<img src='${u('import-image')}'>`, 'text/html'); document.importNode(d.querySelector('img'))",
  'adoptNode of an image':
    "const d = new DOMParser().parseFromString(`<img src='${u('adopt-image')}'>`, 'text/html'); document.adoptNode(d.querySelector('img'))",
  'a parsed link with imagesrcset':
    "const d = new DOMParser().parseFromString(`<link rel='preload' as='image' imagesrcset='${u('imagesrcset')} 1x'>`, 'text/html'); document.head.append(d.querySelector('link'))",
  'a parsed image of SVG by xlink:href':
    "const d = new DOMParser().parseFromString(`<svg><image xlink:href='${u('parsed-xlink')}'/></svg>`, 'text/html'); document.body.append(d.querySelector('svg'))",
  'an image of SVG by another prefix, parsed as XML':
    "const d = new DOMParser().parseFromString(`<svg xmlns='http://www.w3.org/2000/svg' xmlns:x='http://www.w3.org/1999/xlink'><image x:href='${u('parsed-xml')}'/></svg>`, 'image/svg+xml'); document.body.append(d.documentElement)",
  'a parsed image of SVG with both addresses':
    "const d = new DOMParser().parseFromString(`<svg><image href='${u('parsed-both')}' xlink:href='${u('parsed-both')}'/></svg>`, 'text/html'); document.body.append(d.querySelector('svg'))",
  'a parsed feImage':
    "const d = new DOMParser().parseFromString(`<svg><filter id='door'><feImage href='${u('parsed-filter')}'/></filter><rect width='9' height='9' filter='url(#door)'/></svg>`, 'text/html'); document.body.append(d.querySelector('svg'))",
  replaceWith:
    "const d = new DOMParser().parseFromString(`<img src='${u('replaced')}'>`, 'text/html'); add(document.createElement('p')).replaceWith(d.querySelector('img'))",
  insertBefore:
    "const d = new DOMParser().parseFromString(`<img src='${u('before')}'>`, 'text/html'); document.body.insertBefore(d.querySelector('img'), null)",
  'Range.insertNode':
    "const d = new DOMParser().parseFromString(`<img src='${u('range')}'>`, 'text/html'); const r = document.createRange(); r.selectNodeContents(add(document.createElement('p'))); r.insertNode(d.querySelector('img'))",
  'document.write': "document.write(`<img src='${u('write')}'>`)",
  insertAdjacentElement:
    "const d = new DOMParser().parseFromString(`<img src='${u('adjacent-element')}'>`, 'text/html'); document.body.insertAdjacentElement('beforeend', d.querySelector('img'))",
  // Requests.
  fetchLater: "fetchLater(u('fetch-later'))",
  fetch: "fetch(u('fetch')).catch(() => {})",
  'fetch of a Request': "fetch(new Request(u('request'))).catch(() => {})",
  XMLHttpRequest: "const x = new XMLHttpRequest(); x.open('GET', u('xhr')); x.send()",
  sendBeacon: "navigator.sendBeacon(u('beacon'))",
  WebSocket: "new WebSocket(u('socket').replace('http', 'ws'))",
  EventSource: "new EventSource(u('events'))",
  'new Audio()': "new Audio(u('audio'))",
  // These run after the page's own elements have been requested. Ways that are known to go through.
  'FontFace.load': "new FontFace('y', `url('${u('font-face')}')`).load().catch(() => {})",
  'FontFace with a list as its source':
    "new FontFace('z', [`url('${u('font-list')}')`]).load().catch(() => {})",
  'href.baseVal of an image of SVG':
    "const s = document.createElementNS('http://www.w3.org/2000/svg', 'svg'); const i = document.createElementNS('http://www.w3.org/2000/svg', 'image'); s.append(i); add(s); setTimeout(() => (i.href.baseVal = u('base-val')))",
  'href of a script of SVG':
    "const s = document.createElementNS('http://www.w3.org/2000/svg', 'svg'); const x = document.createElementNS('http://www.w3.org/2000/svg', 'script'); x.setAttribute('href', u('svg-script')); s.append(x); add(s)",
  'background of a table cell':
    "const x = add(document.createElement('table')).insertRow().insertCell(); x.setAttribute('background', u('cell'))",
  'rel of a link that has its address':
    "const l = document.createElement('link'); l.rel = 'author'; l.href = u('rel'); add(l).rel = 'stylesheet'",
  'rel of a link that has imagesrcset':
    "const l = document.createElement('link'); l.rel = 'author'; l.as = 'image'; l.imageSrcset = u('rel-srcset') + ' 1x'; add(l).rel = 'preload'",
  'document.write of half a tag': "document.write('<img src='); document.write(`'${u('half')}'>`)",
  'speculation rules':
    "const s = document.createElement('script'); s.type = 'speculationrules'; s.text = JSON.stringify({ prefetch: [{ urls: [u('speculation')], eagerness: 'immediate' }] }); add(s)",
  'import()': "import(u('import')).catch(() => {})",
  'import in an inline module':
    "const s = document.createElement('script'); s.type = 'module'; s.text = `import '${u('module')}'`; add(s)",
  '@import in a style element':
    "add(document.createElement('style')).textContent = `@import '${u('css-import')}'`",
  insertRule:
    "add(document.createElement('style')).sheet.insertRule(`@font-face { font-family: x; src: url('${u('font')}') }`); add(document.createElement('p')).style.fontFamily = 'x'; document.body.lastChild.textContent = 'x'",
  'a background in a style':
    "add(document.createElement('p')).style.backgroundImage = `url('${u('background')}')`",
  'fetch of another frame':
    "add(document.createElement('iframe')).contentWindow.fetch(u('frame-fetch')).catch(() => {})",
  'Image of another frame':
    "new (add(document.createElement('iframe')).contentWindow.Image)().src = u('frame-image')",
  'contentWindow.location':
    "add(document.createElement('iframe')).contentWindow.location = u('location')",
  'a form into a frame':
    "const f = document.createElement('iframe'); f.name = 'target'; add(f); const form = document.createElement('form'); form.method = 'post'; form.action = u('form'); form.target = 'target'; add(form).submit()",
  'audioWorklet.addModule':
    "new AudioContext().audioWorklet.addModule(u('worklet')).catch(() => {})",
  'importScripts in a worker':
    "new Worker(URL.createObjectURL(new Blob([`importScripts('${u('import-scripts')}')`])))",
  'fetch in a shared worker':
    "new SharedWorker(URL.createObjectURL(new Blob([`fetch('${u('shared-worker')}')`])))",
  'ping of a link':
    "const a = add(document.createElement('a')); a.href = '#more'; a.ping = u('ping'); a.click()",
  "execCommand('insertHTML')":
    "const e = add(document.createElement('div')); e.contentEditable = true; e.focus(); document.execCommand('insertHTML', false, `<img src='${u('command')}'>`)",
  "execCommand('insertImage')":
    "const e = add(document.createElement('div')); e.contentEditable = true; e.focus(); document.execCommand('insertImage', false, u('insert-image'))",
  setHTML: "add(document.createElement('div')).setHTML(`<img src='${u('set-html')}'>`)",
  'style of an element':
    "add(document.createElement('p')).setAttribute('style', `background: url('${u('style')}')`)",
  'a style in innerHTML':
    "add(document.createElement('div')).innerHTML = `<p style=\"background: url('${u('inner-style')}')\">`",
  'moveBefore of an image':
    "const d = new DOMParser().parseFromString(`<img src='${u('moved')}'>`, 'text/html'); document.body.moveBefore(document.adoptNode(d.querySelector('img')), null)",
  'fetch in a worker': "new Worker(URL.createObjectURL(new Blob([`fetch('${u('worker')}')`])))",
  'an image of SVG by xlink:href':
    "const i = document.createElementNS('http://www.w3.org/2000/svg', 'image'); i.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', u('svg')); const s = document.createElementNS('http://www.w3.org/2000/svg', 'svg'); s.append(i); add(s)",
};

/** The name under which code requests in this way. */
export const nameOf = (way) => /u\('([^']+)'\)/.exec(WAYS[way])[1];

/** A script that tries these ways, one after the other. */
export const tryAll = (second, ways = WAYS) => `
const u = (name) => ${JSON.stringify(second.url('/way?'))} + name;
const add = (element) => document.body.appendChild(element);
${Object.values(ways)
  .map((code) => `try { (() => { ${code.replaceAll('</script', '<\\/script')} })() } catch {}`)
  .join('\n')}
window.isThrough = true`;
