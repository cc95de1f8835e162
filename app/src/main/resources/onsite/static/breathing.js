// A timer for box breathing. Without it the page says the same in words.
const box = document.querySelector('.breathing');
const button = box?.querySelector('[data-do="breathe"]');
if (button) {
    const word = box.querySelector('.breath-word');
    const bar = box.querySelector('progress');
    const steps = [
        ['Breathe in', Number(box.dataset.in)],
        ['Hold', Number(box.dataset.hold)],
        ['Breathe out', Number(box.dataset.out)],
        ['Hold', Number(box.dataset.empty)],
    ].filter(([, seconds]) => seconds > 0);
    const rounds = Number(box.dataset.rounds);
    let began = null;
    button.hidden = false;
    button.addEventListener('click', () => {
        began = began === null ? performance.now() : null;
        button.querySelector('span').textContent = began === null ? 'Begin' : 'Stop';
        if (began === null) {
            end('');
        } else {
            requestAnimationFrame(tick);
        }
    });

    function end(text) {
        began = null;
        word.textContent = text;
        bar.value = 0;
        button.querySelector('span').textContent = 'Begin';
    }

    function tick(now) {
        if (began === null) {
            return;
        }
        let seconds = (now - began) / 1000;
        const round = steps.reduce((sum, [, length]) => sum + length, 0);
        if (seconds >= round * rounds) {
            end('Well done.');
            return;
        }
        seconds %= round;
        for (const [name, length] of steps) {
            if (seconds < length) {
                if (word.textContent !== name) {
                    word.textContent = name;
                }
                bar.value = (100 * seconds) / length;
                break;
            }
            seconds -= length;
        }
        requestAnimationFrame(tick);
    }
}
