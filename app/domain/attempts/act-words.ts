/** How a form names everybody an act fits in the own rooms; no registration id looks like it. */
export const EVERYBODY = 'everybody';

/** What must be typed before what cannot be undone. */
export const TYPED_CLOSE = '结束场次';
export const TYPED_TERMINATE = '终止考试';
