/** Asks before the page is left, and only between `begin` and `end`: while a CV is on its way. */
export const stayOnPage = {
  begin(): void {
    window.addEventListener('beforeunload', ask);
  },
  end(): void {
    window.removeEventListener('beforeunload', ask);
  },
};

const ask = (event: BeforeUnloadEvent): void => {
  event.preventDefault();
  // Chromium before 119 asks only when this is set.
  event.returnValue = true;
};
