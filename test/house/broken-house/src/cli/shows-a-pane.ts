export { host } from '../taskpane/pane';
