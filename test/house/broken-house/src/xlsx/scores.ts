export { round } from '../core/goes-round';
