// Counter, a stand-in for an analytics script: one cookie and one entry of local
// storage on the newspaper's own address, and a report of each page view to its own.
(() => {
  const origin = new URL(document.currentScript.src).origin;
  const thirteenMonths = 396 * 24 * 60 * 60;

  const known = document.cookie.match(/(?:^|; )_ct_visitor=([^;]+)/);
  const random = () => Math.random().toString(36).slice(2, 12);
  const visitor = known ? known[1] : `${random()}${random()}`;
  document.cookie = `_ct_visitor=${visitor}; Max-Age=${thirteenMonths}; Path=/; SameSite=Lax`;

  localStorage.setItem('ct:pages', Number(localStorage.getItem('ct:pages') ?? 0) + 1);

  const report = new URLSearchParams({ visitor, page: location.pathname });
  navigator.sendBeacon(`${origin}/collect`, report);
})();
