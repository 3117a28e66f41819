import { publicPayroll } from '../../src/rules/public-payroll';
import { testListRule } from './list-rule-tester';

testListRule(publicPayroll, 'warning');
