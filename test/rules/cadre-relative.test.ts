import { cadreRelative } from '../../src/rules/cadre-relative';
import { testListRule } from './list-rule-tester';

testListRule(cadreRelative, 'hint');
