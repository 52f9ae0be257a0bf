import { assertNever } from '#app/domain/shared/result.ts';
import { type CandidateItem, type CandidateOption, type ItemWithKey, OPTION_IDS } from '#app/domain/items/item.ts';

/** Builds the candidate's item from nothing: what is not named here cannot leak. */
export function hideKey(item: ItemWithKey): CandidateItem {
  switch (item.type) {
    case 'trueFalse':
      return { type: 'trueFalse', stem: item.stem };
    case 'singleChoice':
      return { type: 'singleChoice', stem: item.stem, options: candidateOptions(item.options) };
    case 'multipleResponse':
      return { type: 'multipleResponse', stem: item.stem, options: candidateOptions(item.options) };
    default:
      return assertNever(item);
  }
}

function candidateOptions(options: readonly { text: string }[]): CandidateOption[] {
  return options.flatMap((option, index) => {
    const id = OPTION_IDS[index];
    return id === undefined ? [] : [{ id, text: option.text }];
  });
}
