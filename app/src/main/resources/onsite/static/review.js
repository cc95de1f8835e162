// Keys for the page of cards: each button says its own in data-key. Without this the page works by its forms.
document.addEventListener('keydown', (event) => {
    const typing = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
    if (typing && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        press(event, 'ctrl-enter');
        return;
    }
    if (typing || event.ctrlKey || event.metaKey || event.altKey) {
        return;
    }
    if (event.key === ' ' && event.target instanceof HTMLButtonElement) {
        return; // presses the button that has the focus
    }
    press(event, event.key === ' ' ? 'space' : event.key.toLowerCase());
});

function press(event, key) {
    const button = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
    if (button) {
        event.preventDefault();
        button.click();
    }
}
