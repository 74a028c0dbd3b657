const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that is safe between tags and inside quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** Headers of every page: no script runs, nothing is loaded from elsewhere, nothing is kept. */
export const PAGE_HEADERS: Record<string, string> = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

const STYLE = `
:root{color-scheme:light;--ink:#1a1b25;--soft:#5e6370;--line:#e3e5ea;--ground:#f5f6f8;--blue:#3d5afe;--red:#b3261e;--green:#0a7d4b}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:14px/1.5 Inter,system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
.mark{background:#fff4d6;color:#6b4a00;text-align:center;font-size:13px;padding:7px 12px;border-bottom:1px solid #f0dfab}
main{max-width:520px;margin:32px auto;padding:0 16px}
main.wide{max-width:1080px}
.card{background:#fff;border:1px solid var(--line);border-radius:12px;padding:24px;margin-bottom:16px;box-shadow:0 1px 3px rgba(20,24,40,.05)}
h1{font-size:20px;line-height:1.3;margin:0 0 4px}
h2{font-size:14px;margin:0 0 12px}
.soft{color:var(--soft);font-size:13px}
.amount{font-size:32px;font-weight:600;letter-spacing:-.02em;margin:12px 0 2px}
.from{display:flex;justify-content:space-between;gap:0 12px;align-items:baseline;flex-wrap:wrap}
table{width:100%;border-collapse:collapse;font-size:13px}
td,th{padding:6px 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
th{color:var(--soft);font-weight:500}
td.n,th.n{text-align:right;white-space:nowrap;padding-left:12px;font-variant-numeric:tabular-nums}
tr.sum td{border-bottom:0}
tr.due td{font-weight:600;font-size:14px}
label{display:block;font-size:13px;font-weight:500;margin:12px 0 4px}
input{width:100%;height:40px;padding:0 12px;border:1px solid #cfd3da;border-radius:8px;font:inherit;font-size:16px;background:#fff;color:inherit}
input:focus{outline:2px solid var(--blue);outline-offset:1px;border-color:var(--blue)}
input[aria-invalid=true]{border-color:var(--red)}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:12px}
button{width:100%;height:44px;margin-top:20px;border:0;border-radius:8px;background:var(--blue);color:#fff;font:inherit;font-weight:600;cursor:pointer}
button:hover{background:#2f49d8}
button:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
.problem{color:var(--red);font-size:13px;margin:4px 0 0}
.alert{background:#fdecea;color:var(--red);border-radius:8px;padding:10px 12px;margin:0 0 4px}
.tick{width:44px;height:44px;border-radius:50%;background:#e3f5ec;color:var(--green);display:grid;place-items:center;font-size:22px;margin-bottom:12px}
.methods{display:flex;flex-wrap:wrap;gap:8px;margin:0 0 16px}
.methods a{flex:1 1 auto;padding:10px 12px;border:1px solid #cfd3da;border-radius:8px;color:inherit;text-align:center;text-decoration:none;font-size:13px;white-space:nowrap}
.methods a[aria-current]{border-color:var(--blue);box-shadow:inset 0 0 0 1px var(--blue);color:var(--blue);font-weight:600}
.methods a:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
.bank{margin:12px 0 0;border:1px solid var(--line);border-radius:8px}
.bank div{display:flex;justify-content:space-between;gap:4px 16px;flex-wrap:wrap;padding:10px 12px}
.bank div+div{border-top:1px solid var(--line)}
.bank dt{color:var(--soft);font-size:13px}
.bank dd{margin:0 0 0 auto;font-weight:500;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
.mandate{margin:12px 0 0}
.wait{background:#eef2ff;border-radius:8px;padding:10px 12px;margin:0 0 12px}
button.plain{background:#fff;color:var(--ink);border:1px solid #cfd3da;margin-top:12px}
button.plain:hover{background:var(--ground)}
details{font-size:13px;color:var(--soft);margin-top:16px}
code{font:12px ui-monospace,SFMono-Regular,Menlo,monospace}
.scroll{overflow-x:auto;margin-bottom:24px}
.pill{display:inline-block;padding:1px 8px;border-radius:999px;background:#eef0f4;font-size:12px}
`;

/** A whole page. `body` is HTML, `title` is text; `style` comes after the common one. */
export function page(input: {
  title: string;
  body: string;
  wide?: boolean;
  style?: string;
}): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${escapeHtml(input.title)}</title><style>${STYLE}${input.style ?? ''}</style></head>
<body><div class="mark">Sandbox: no real money moves</div><main${input.wide ? ' class="wide"' : ''}>${input.body}</main></body></html>`;
}
