import { Modal } from '@mantine/core';
import { type ReactNode } from 'react';
import classes from './confirm-modal.module.css';

const NARROW = 320;

/** A modal, narrow unless told, with a centred title, which also names it for those who cannot see it. */
export const Dialog = ({
  title,
  width = NARROW,
  onClose,
  onSubmit,
  children,
}: {
  readonly title: string;
  readonly width?: number;
  readonly onClose: () => void;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}): ReactNode => (
  <Modal.Root opened onClose={onClose} size={width} centered>
    <Modal.Overlay />
    <Modal.Content>
      <form
        className={classes['content']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          // Events of a modal bubble through React's tree, to forms it does not stand in on screen.
          event.stopPropagation();
          onSubmit();
        }}
      >
        <Modal.Title className={classes['title'] ?? ''}>{title}</Modal.Title>
        {children}
      </form>
    </Modal.Content>
  </Modal.Root>
);
