/** The whole style of a report: no font, image or script is fetched. Light and dark follow the reader's system. */
export const HTML_STYLE = `
:root{color-scheme:light dark;--page:#f6f7f9;--card:#fff;--ink:#1b1f24;--soft:#59636e;--line:#d8dee4;--faint:#eef1f4;
--pass:#1a7f37;--warn:#8a5a00;--inconclusive:#5b5bd6;--fail:#c42b3c;--error:#6f2b8f;--accent:#1f6feb}
@media(prefers-color-scheme:dark){:root{--page:#0d1117;--card:#151b23;--ink:#e6edf3;--soft:#9198a1;--line:#30363d;
--faint:#1d242d;--pass:#3fb950;--warn:#d9a02c;--inconclusive:#9d9df5;--fail:#f8606c;--error:#c98be0;--accent:#58a6ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif}
.page{max-width:1120px;margin:0 auto;padding:32px 24px 48px}
.chapter{margin:40px 0 14px}.chapter p{color:var(--soft);margin:2px 0 0}
h1{font-size:24px;margin:0}h2{font-size:21px;line-height:1.3;margin:0}h3{font-size:16px;margin:28px 0 8px}
p{margin:8px 0}.generated{color:var(--soft);margin:2px 0 24px}
code,pre{font:12.5px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
code{background:var(--faint);border-radius:4px;padding:1px 5px;overflow-wrap:anywhere}
th code,td code{display:inline-block;max-width:44ch;overflow-wrap:break-word}
pre{background:var(--faint);border-radius:8px;padding:12px 14px;overflow:auto}
.pipeline{list-style:none;display:grid;grid-template-columns:repeat(6,1fr);gap:10px;margin:0 0 28px;padding:0}
.pipeline li{position:relative;background:var(--card);border:1px solid var(--line);
border-top:4px solid var(--tone,var(--line));
border-radius:8px;padding:10px 12px 12px;min-width:0}
.pipeline li+li::before{content:"›";position:absolute;left:-9px;top:50%;transform:translateY(-55%);color:var(--soft);
font-size:18px}
.pipeline a,.pipeline span.step{display:block;font-weight:600;font-size:13.5px;margin-bottom:6px;color:inherit}
.pipeline .absent{color:var(--soft);font-size:13px}
.report{background:var(--card);border:1px solid var(--line);border-left:6px solid var(--tone);border-radius:10px;
padding:22px 26px 20px;margin:0 0 24px;overflow:hidden}
.report header{display:flex;flex-wrap:wrap;align-items:center;gap:6px 14px}
.headline{font-size:17px;margin:10px 0 14px}
tr{--tone:var(--accent)}.pass{--tone:var(--pass)}.warn{--tone:var(--warn)}.inconclusive{--tone:var(--inconclusive)}
.fail{--tone:var(--fail)}.error{--tone:var(--error)}
.badge{display:inline-block;color:var(--tone);border:1px solid var(--tone);border-radius:999px;padding:0 10px;
font-weight:600;
font-size:13px;line-height:1.7;white-space:nowrap;background:color-mix(in srgb,var(--tone) 10%,transparent)}
dl{display:grid;grid-template-columns:fit-content(40%) 1fr;gap:3px 16px;margin:10px 0}
dt{color:var(--soft);overflow-wrap:anywhere}dd{margin:0;
overflow-wrap:anywhere;min-width:0}
.scroll{overflow-x:auto;margin:12px 0}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums;font-size:14px}
th,td{text-align:left;vertical-align:middle;padding:7px 14px 7px 0;border-bottom:1px solid var(--line)}
th{font-weight:600;color:var(--soft);font-size:12.5px;border-bottom-width:2px;vertical-align:bottom}
tbody th{min-width:150px;color:inherit;font-size:inherit;font-weight:500;border-bottom-width:1px;vertical-align:middle}
th.number,td.number{text-align:right;white-space:nowrap;padding-right:28px}td.interval-cell{white-space:nowrap}
.interval{display:block;margin-bottom:1px;color:var(--tone,var(--accent))}
.interval .axis{stroke:var(--line);stroke-width:1}.interval .span{stroke:currentColor;stroke-width:2;fill:none}
.interval .estimate{fill:currentColor}.interval .threshold{stroke:var(--ink);stroke-width:1.5;stroke-dasharray:3 2}
.histogram{display:block}.histogram .base{fill:var(--line)}.histogram .other{fill:var(--tone,var(--accent))}
.filter{width:min(360px,100%);margin:4px 0 10px;padding:6px 10px;border:1px solid var(--line);border-radius:6px;background:var(--page);color:inherit;font:inherit}
.legend{color:var(--soft);font-size:12.5px}
.notices{border:1px solid var(--line);border-left:4px solid var(--accent);border-radius:6px;padding:8px 14px;
margin:14px 0}
.notices ul,.report ul{margin:4px 0;padding-left:20px}
details{border-top:1px solid var(--line);margin-top:14px;padding-top:10px}
summary{cursor:pointer;font-weight:600}summary h3{display:inline;margin:0}
figure{margin:14px 0}figcaption{font-weight:600;font-size:14px;margin-bottom:4px}figure svg{width:100%;height:auto}
.audit{border-top:1px solid var(--line);margin-top:20px;padding-top:6px;font-size:13px}.audit h3{font-size:13px;
color:var(--soft);margin:8px 0 4px}
@media(max-width:800px){.pipeline{grid-template-columns:repeat(2,1fr)}.pipeline li+li::before{content:none}
dl{grid-template-columns:1fr}dd{margin-bottom:6px}.page{padding:16px 10px}.report{padding:16px}}
@media print{body{background:none}.report{break-inside:avoid-page}}
`.trim();
