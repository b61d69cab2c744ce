import { Text } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/**
 * Typing over what is selected is done by the editor itself: a browser would keep the look of the first line in a style attribute, which the
 * page's policy refuses.
 */
export const typeOver = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { inputType, data, isComposing } = event;
    if (inputType !== 'insertText' || data === null || isComposing || view.state.selection.main.empty) return false;
    const words = Text.of(data.split(/\r\n?|\n/));
    view.dispatch(view.state.replaceSelection(words), { userEvent: 'input.type', scrollIntoView: true });
    event.preventDefault();
    return true;
  },
});
