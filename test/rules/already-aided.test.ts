import { alreadyAided } from '../../src/rules/already-aided';
import { testListRule } from './list-rule-tester';

testListRule(alreadyAided, 'warning');
