/**
 * The one script of a report: a box that hides the rows of tables that do not hold every word typed. It reads text and sets `hidden`; nothing
 * of it becomes markup. Without scripts the page is whole and has no box.
 */
export const FILTER_SCRIPT = `
for(const report of document.querySelectorAll('article')){
const rows=[...report.querySelectorAll('tbody tr')];
if(rows.length<12)continue;
const box=document.createElement('input');
box.type='search';box.placeholder='Filter rows';box.setAttribute('aria-label','Filter the rows of all tables of this report');
box.className='filter';
box.addEventListener('input',()=>{const words=box.value.toLowerCase().split(/\\s+/).filter(Boolean);
for(const row of rows){const text=row.textContent.toLowerCase();row.hidden=!words.every((word)=>text.includes(word))}
for(const fold of report.querySelectorAll('details'))if(words.length>0)fold.open=[...fold.querySelectorAll('tbody tr')].some((row)=>!row.hidden)});
report.querySelector('header').after(box)}`.trim();

/** sha256 of the script, base64: the page's policy lets this script run and no other. */
export const FILTER_SHA256 = 'ZGr6pjaxVZtAQCkZI8JhhksFqID+Tbuquz7yqks2Bsw=';
