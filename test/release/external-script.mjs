// A classic external script that runs the code in its address.
(0, eval)(new URL(document.currentScript.src).searchParams.get('run'));
