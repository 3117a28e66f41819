import { centrallySupported } from '../../src/rules/centrally-supported';
import { testListRule } from './list-rule-tester';

testListRule(centrallySupported, 'warning');
