export { sentence } from '../messages/sentence';
