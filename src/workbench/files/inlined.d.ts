/** A workbook built into the page, as `data:…;base64,…`. */
declare module '*.xlsx' {
  const content: string;
  export default content;
}
