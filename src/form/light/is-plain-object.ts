export { isRecord as default } from '../../application/answers.ts';
