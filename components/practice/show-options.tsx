import { ActionKey } from '@/components/keys/key-hint';
import { useKeyActions } from '@/components/keys/use-key-actions';

/** Uncovers the options of a question that is answered before they are seen. */
export function ShowOptions({ onShow }: { onShow: () => void }) {
  useKeyActions({ 'show options': onShow });
  return (
    <button type="button" className="action w-full" onClick={onShow}>
      Show the options
      <ActionKey action="show options" />
    </button>
  );
}
