// The types of the very client the build ships; the package names none in its package.json.
import '@microsoft/office-js/dist/office';
