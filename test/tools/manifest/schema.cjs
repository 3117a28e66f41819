// The published grammar of a task pane add-in manifest, as far as ours goes: [MS-OWEMXML] with its schemas
// appforoffice/1.1, officeappbasictypes/1.0 and taskpaneappversionoverrides. No npm package ships the schemas and the
// official validator is a service on the web, so the facts are written down here: for each element the children in
// their order with least and greatest number, the attributes, and what a value may be. Kinds of control, action and
// extension point that we do not use are left out on purpose: whoever adds one adds its grammar. The schema lets the
// icons and hosts of the base be absent; Office does not show such an add-in well, so here they are asked for.

const NAMESPACES = {
  app: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  bt: 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
  ov: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
};

const length = (most) => (value) => {
  const characters = [...value].length;
  return characters < 1 || characters > most ? `has ${characters} characters; 1 to ${most} are allowed` : null;
};
const pattern = (wanted, sentence) => (value) => (wanted.test(value) ? null : sentence);
const oneOf =
  (...values) =>
  (value) =>
    values.includes(value) ? null : `is none of ${values.join(', ')}`;

const GUID = /^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/;

/** Kind of value → what is wrong with a value, null for nothing. A kind's name is the name of the fault. */
const VALUES = {
  'not-a-guid': pattern(GUID, 'is not a GUID'),
  'bad-version': pattern(/^[1-9]\d{0,4}(?:\.\d{1,5}){3}$/, 'is not a version of four numbers, 1.0.0.0 or higher'),
  'bad-set-version': pattern(/^\d{1,5}\.\d{1,5}$/, 'is not a version of two numbers'),
  'bad-locale': pattern(/^[a-z]{2,3}-[A-Z]{2}$/, 'is not a locale such as zh-CN'),
  'short-string-length': length(125),
  'long-string-length': length(250),
  'id-length': length(125),
  'resource-id-length': length(32),
  'address-length': length(2048),
  'bad-permission': oneOf('Restricted', 'ReadDocument', 'ReadAllDocument', 'WriteDocument', 'ReadWriteDocument'),
  'wrong-host': oneOf('Workbook'),
  'bad-icon-size': oneOf('16', '20', '24', '32', '40', '48', '64', '80'),
  'unknown-tab': oneOf(
    ...['TabHome', 'TabInsert', 'TabPageLayoutExcel', 'TabFormulas', 'TabData', 'TabReview', 'TabView', 'TabAddIns'],
  ),
};

const child = (name, type, least = 1, most = 1) => ({ name, type, least, most });
const many = (name, type, least = 1) => child(name, type, least, Infinity);
const text = (kind) => ({ text: kind });
/** Where the schema has several types, ours. */
const typed = (only) => ({ 'xsi:type': { name: 'unknown-type', problem: oneOf(only) } });
const setting = (kind, override) => ({
  attributes: { DefaultValue: kind },
  children: [many('app:Override', override, 0)],
});
const resource = (kind, override) => ({
  attributes: { id: 'resource-id-length', DefaultValue: kind },
  children: [many('bt:Override', override, 0)],
});
const override = (kind) => ({ attributes: { Locale: 'bad-locale', Value: kind } });
const reference = { attributes: { resid: 'resource-id-length' } };

/** Name of a type → its attributes (a trailing ? is optional), children in order, or the kind of its text. */
const TYPES = {
  OfficeApp: {
    attributes: typed('TaskPaneApp'),
    children: [
      child('app:Id', 'Guid'),
      child('app:Version', 'Version'),
      child('app:ProviderName', 'ShortText'),
      child('app:DefaultLocale', 'Locale'),
      child('app:DisplayName', 'ShortSetting'),
      child('app:Description', 'LongSetting'),
      child('app:IconUrl', 'AddressSetting'),
      child('app:HighResolutionIconUrl', 'AddressSetting'),
      child('app:SupportUrl', 'AddressSetting', 0),
      child('app:AppDomains', 'AppDomains', 0),
      child('app:Hosts', 'Hosts'),
      child('app:Requirements', 'Requirements', 0),
      child('app:DefaultSettings', 'DefaultSettings'),
      child('app:Permissions', 'Permission'),
      child('ov:VersionOverrides', 'VersionOverrides', 0),
    ],
  },
  Guid: text('not-a-guid'),
  Version: text('bad-version'),
  ShortText: text('short-string-length'),
  LongText: text('long-string-length'),
  Locale: text('bad-locale'),
  Permission: text('bad-permission'),
  ShortSetting: setting('short-string-length', 'ShortOverride'),
  LongSetting: setting('long-string-length', 'LongOverride'),
  AddressSetting: setting('address-length', 'AddressOverride'),
  ShortOverride: override('short-string-length'),
  LongOverride: override('long-string-length'),
  AddressOverride: override('address-length'),
  AppDomains: { children: [many('app:AppDomain', 'LongText')] },
  Hosts: { children: [many('app:Host', 'Host')] },
  Host: { attributes: { Name: 'wrong-host' } },
  Requirements: { children: [child('app:Sets', 'Sets', 0)] },
  Sets: { attributes: { 'DefaultMinVersion?': 'bad-set-version' }, children: [many('app:Set', 'Set')] },
  Set: { attributes: { Name: 'short-string-length', 'MinVersion?': 'bad-set-version' } },
  DefaultSettings: { children: [child('app:SourceLocation', 'AddressSetting')] },

  VersionOverrides: {
    attributes: typed('VersionOverridesV1_0'),
    children: [
      child('ov:Description', 'Reference', 0),
      child('ov:Hosts', 'CommandHosts', 0),
      child('ov:Resources', 'Resources', 0),
    ],
  },
  CommandHosts: { children: [many('ov:Host', 'CommandHost')] },
  CommandHost: { attributes: typed('Workbook'), children: [child('ov:DesktopFormFactor', 'FormFactor', 0)] },
  FormFactor: {
    children: [
      child('ov:GetStarted', 'GetStarted', 0),
      child('ov:FunctionFile', 'Reference', 0),
      many('ov:ExtensionPoint', 'ExtensionPoint'),
    ],
  },
  GetStarted: {
    children: [
      child('ov:Title', 'Reference'),
      child('ov:Description', 'Reference'),
      child('ov:LearnMoreUrl', 'Reference'),
    ],
  },
  ExtensionPoint: {
    attributes: typed('PrimaryCommandSurface'),
    children: [many('ov:OfficeTab', 'OfficeTab', 0), many('ov:CustomTab', 'CustomTab', 0)],
  },
  OfficeTab: { attributes: { id: 'unknown-tab' }, children: [many('ov:Group', 'Group')] },
  CustomTab: { attributes: { id: 'id-length' }, children: [many('ov:Group', 'Group'), child('ov:Label', 'Reference')] },
  Group: {
    attributes: { id: 'id-length' },
    children: [child('ov:Label', 'Reference'), child('ov:Icon', 'Icon'), many('ov:Control', 'Control')],
  },
  Control: {
    attributes: { ...typed('Button'), id: 'id-length' },
    children: [
      child('ov:Label', 'Reference'),
      child('ov:Supertip', 'Supertip'),
      child('ov:Icon', 'Icon'),
      child('ov:Action', 'Action'),
    ],
  },
  Supertip: { children: [child('ov:Title', 'Reference'), child('ov:Description', 'Reference')] },
  Icon: { children: [many('bt:Image', 'IconImage')] },
  IconImage: { attributes: { resid: 'resource-id-length', size: 'bad-icon-size' } },
  Action: {
    attributes: typed('ShowTaskpane'),
    children: [
      child('ov:TaskpaneId', 'ShortText', 0),
      child('ov:SourceLocation', 'Reference'),
      child('ov:Title', 'Reference', 0),
    ],
  },
  Reference: reference,
  Resources: {
    children: [
      child('bt:Images', 'Images', 0),
      child('bt:Urls', 'Urls', 0),
      child('bt:ShortStrings', 'ShortStrings', 0),
      child('bt:LongStrings', 'LongStrings', 0),
    ],
  },
  Images: { children: [many('bt:Image', 'AddressResource', 0)] },
  Urls: { children: [many('bt:Url', 'AddressResource', 0)] },
  ShortStrings: { children: [many('bt:String', 'ShortResource', 0)] },
  LongStrings: { children: [many('bt:String', 'LongResource', 0)] },
  AddressResource: resource('address-length', 'AddressOverride'),
  ShortResource: resource('short-string-length', 'ShortOverride'),
  LongResource: resource('long-string-length', 'LongOverride'),
};

module.exports = { NAMESPACES, TYPES, VALUES };
