(() => {
  const tip = document.getElementById('tip');
  const drawing = document.getElementById('drawing');
  const tasks = [...document.querySelectorAll('.task')];
  const rows = [...document.querySelectorAll('#events tbody tr')];

  const show = (element, x, y) => {
    tip.textContent = element.dataset.tip;
    tip.hidden = false;
    tip.style.left = Math.max(8, Math.min(x + 14, innerWidth - tip.offsetWidth - 8)) + 'px';
    tip.style.top = Math.max(8, Math.min(y + 14, innerHeight - tip.offsetHeight - 8)) + 'px';
  };
  document.addEventListener('mousemove', event => {
    const element = event.target.closest?.('[data-tip]');
    if (element) show(element, event.clientX, event.clientY);
    else tip.hidden = true;
  });
  document.addEventListener('focusin', event => {
    const element = event.target.closest?.('[data-tip]');
    if (!element) return;
    const box = element.getBoundingClientRect();
    show(element, box.left, box.bottom);
  });
  document.addEventListener('focusout', () => { tip.hidden = true; });

  // one stop for the tab key in the whole drawing, and the arrows inside of it
  const stops = [...drawing.querySelectorAll('[data-tip]')];
  let current = stops[0];
  if (current) current.tabIndex = 0;
  const go = element => {
    current.tabIndex = -1;
    current = element;
    current.tabIndex = 0;
    current.focus();
  };
  drawing.addEventListener('keydown', event => {
    const shown = stops.filter(stop => !stop.classList.contains('off'));
    const at = shown.indexOf(current);
    const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: shown.length - 1 }[event.key];
    if (event.key === 'Escape') tip.hidden = true;
    if (to === undefined || !shown[to]) return;
    event.preventDefault();
    go(shown[to]);
  });

  const filter = () => {
    const wanted = document.getElementById('find').value.trim().toLowerCase();
    const groups = new Set([...document.querySelectorAll('.group:checked')].map(box => box.value));
    for (const task of tasks)
      task.classList.toggle('off', !groups.has(task.dataset.group) || !task.dataset.tip.toLowerCase().includes(wanted));
    for (const row of rows)
      row.classList.toggle('off', !row.textContent.toLowerCase().includes(wanted));
  };
  document.getElementById('filters').addEventListener('input', filter);
  document.getElementById('filters').addEventListener('submit', event => event.preventDefault());
})();
