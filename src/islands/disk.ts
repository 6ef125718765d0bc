// Links that scripts make lead to folders, which a disk would open as a list of files.
for (const event of ['pointerdown', 'click', 'auxclick'])
  addEventListener(
    event,
    ({ target }) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link?.protocol === 'file:' && link.pathname.endsWith('/')) link.pathname += 'index.html';
    },
    true,
  );

export {};
