(() => {
  const tip = document.getElementById('tip');
  const tasks = [...document.querySelectorAll('.task')];
  const rows = [...document.querySelectorAll('#events tr')];

  const show = (element, x, y) => {
    tip.textContent = element.dataset.tip;
    tip.hidden = false;
    tip.style.left = Math.min(x + 14, innerWidth - tip.offsetWidth - 8) + 'px';
    tip.style.top = Math.min(y + 14, innerHeight - tip.offsetHeight - 8) + 'px';
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
