import { useEffect } from 'preact/hooks';
import type { LinkNoteProps } from './LinkNote.tsx';
import type { CheckLink } from './useCheckLink.ts';
import type { Later } from './useLater.ts';

type Props = Omit<LinkNoteProps, 'link'> & { link: CheckLink | undefined; later: Later };

/** The place where it is said what came of a link with answers; the words are fetched once there is one. */
export const LinkNotice = ({ link, later: { part, want }, ...props }: Props) => {
  useEffect(() => {
    if (link) want();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- asked once for each link
  }, [link]);
  return (
    <div class="no-print" role="status">
      {part && link && <part.LinkNote {...props} link={link} />}
    </div>
  );
};
