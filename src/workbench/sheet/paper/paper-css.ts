import type { Axis } from '../geometry/axis';
import { LINE_HEIGHT } from '../look/look-css';
import type { SheetLooks } from '../look/sheet-looks';

/**
 * How the paper looks whatever the theme. A sheet stays paper: black on white, since colours and fills in it were chosen
 * for white; in the dark the white is dimmed. Class names are short because a screen holds two thousand cells.
 */
const PAPER = (scope: string) => `
.${scope}{--paper:#fff;--ink:#000;--line:#d6d6d6;--box:#0f6cbd;background:var(--paper);color:var(--ink)}
.${scope}.dim{--paper:#e6e4e1;--line:#c0bebb;--box:#0a4d8c}
.${scope} .cell{position:absolute;top:0;height:100%;box-sizing:border-box;display:flex;align-items:flex-end;
padding:0 1px;white-space:pre;line-height:${LINE_HEIGHT};border:0 solid var(--line);border-right-width:1px;border-bottom-width:1px;
color:var(--ink);font-variant-east-asian:normal}
.${scope} .row{position:absolute;left:0;right:0;contain:layout style}
.${scope} .part{position:absolute;top:0;bottom:0;overflow-x:clip;overflow-y:visible}
.${scope} .moving{position:absolute;top:0;bottom:0;left:0;width:0}
.${scope} .head{position:absolute;box-sizing:border-box;display:flex;align-items:center;justify-content:center;overflow:hidden;
background:var(--colorNeutralBackground4);color:var(--colorNeutralForeground2);border:0 solid var(--colorNeutralStroke1);
border-right-width:1px;border-bottom-width:1px;font:12px/1 var(--fontFamilyNumeric);font-variant-numeric:tabular-nums;user-select:none}
.${scope} .head.on{background:var(--colorBrandBackground2);color:var(--colorBrandForeground2);font-weight:600}
.${scope} .head.after{border-top:2px double var(--colorNeutralForeground3)}
.${scope} .head.beside{border-left:2px double var(--colorNeutralForeground3)}
.${scope} .n{justify-content:flex-end}
.${scope} .m{justify-content:center}
.${scope} .r0{border-right-color:transparent}
.${scope} .b0{border-bottom-color:transparent}
.${scope} .cut{overflow:hidden}
.${scope} .over{overflow:visible;z-index:1}
.${scope} .spill{position:absolute;top:0;bottom:0;display:flex;align-items:inherit;justify-content:inherit;overflow:hidden;padding:0 2px;box-sizing:border-box}
.${scope} .said{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}`;

/** After the looks, so that a mark shows on a filled cell too. Each kind has a shape of its own besides its colour. */
const MARKS = (scope: string) => `
.${scope} .f::after{content:'';position:absolute;top:0;right:0;width:9px;height:9px;background:var(--mark)}
.${scope} .f-error{background-color:#ffd9d9;--mark:#b10e1c}
.${scope} .f-error::after{clip-path:polygon(0 0,100% 0,100% 100%)}
.${scope} .f-warning{background-color:#fff0bf;--mark:#8a5a00}
.${scope} .f-warning::after{clip-path:polygon(50% 0,100% 100%,0 100%)}
.${scope} .f-duplicate-person{background-color:#ead3f7;--mark:#6b2fa0}
.${scope} .f-duplicate-person::after{clip-path:polygon(0 0,65% 0,65% 35%,100% 35%,100% 100%,35% 100%,35% 65%,0 65%)}
.${scope} .f-absent-resident{background-color:#cdebfb;--mark:#0b6394}
.${scope} .f-absent-resident::after{border-radius:50%;background:transparent;border:2px solid var(--mark);box-sizing:border-box}
.${scope} .f-hint{--mark:#0f6cbd}
.${scope} .f-hint::after{width:6px;height:6px}
@media (forced-colors:active){
.${scope},.${scope}.dim{forced-color-adjust:none;--paper:Canvas;--ink:CanvasText;--line:GrayText;--box:Highlight}
.${scope} .cell{color:CanvasText!important;background-color:transparent!important}
.${scope} .f{outline:2px dashed CanvasText;outline-offset:-3px;--mark:CanvasText}
}`;

/** All rules for one sheet: the paper, its looks, and where its columns stand. */
export function paperCss(scope: string, looks: SheetLooks, columns: Axis): string {
  const places: string[] = [];
  for (let column = 0; column < columns.count; column += 1) {
    places.push(`.${scope} .c${column}{left:${columns.offset(column)}px;width:${columns.size(column)}px}`);
  }
  return [PAPER(scope), looks.css(scope), ...places, MARKS(scope)].join('\n');
}
