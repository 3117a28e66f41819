import { makeStyles, tokens } from '@fluentui/react-components';

/** The title of a card and the small print below it. */
export const useCardText = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: 600 },
  note: {
    margin: '2px 0 0',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontWeight: 400,
  },
});
