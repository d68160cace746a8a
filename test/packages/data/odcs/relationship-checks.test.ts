import { describe, expect, it } from '@jest/globals';
import { parseYaml } from '@plumbline/boundary';
import { runChecks } from '../../../../packages/data/src/checks/run-checks.ts';
import { readOdcsContract } from '../../../../packages/data/src/odcs/read-contract.ts';
import { data, file } from '../tables.ts';
import { broken, contract, NOW } from './contracts.ts';

describe('relationshipCheck', () => {
  const CUSTOMERS =
    '\n  - name: customers\n    id: customers_tbl\n    properties:\n      - { name: id, id: cust_pk, physicalName: customer_id }\n      - { name: region, id: region_pk }';
  it.each([
    [
      'by names',
      '- { name: customer, relationships: [{ to: customers.id }] }',
      '',
      { 'column.customer.refers-to.customers': 1 },
    ],
    [
      'by ids',
      '- { name: customer, relationships: [{ to: schema/customers_tbl/properties/cust_pk }] }',
      '',
      { 'column.customer.refers-to.customers': 1 },
    ],
    [
      'to itself',
      '- { name: customer }\n- { name: parent, relationships: [{ to: orders.customer }] }',
      '',
      { 'column.parent.refers-to.orders': 1 },
    ],
    [
      'in pairs',
      '- { name: customer }\n- { name: region }',
      'relationships:\n  - { from: [orders.customer, orders.region], to: [customers.id, customers.region] }',
      { 'key.refers-to.customers': 2 },
    ],
    [
      'to a table that is not there',
      '- { name: customer, relationships: [{ to: regions.id }] }',
      '',
      { 'column.customer.refers-to.regions': 'unanswered' },
    ],
  ])('%s', async (_, properties, object, expected) => {
    const text = contract(properties, { object }) + CUSTOMERS.slice(1);
    const { value, locate } = await parseYaml(text, 'contract.yaml');
    const { checks } = await readOdcsContract(
      value,
      { name: 'contract.yaml', sha256: 'd1', locate },
      { now: NOW, object: 'orders' },
    );
    const customers = [file('customers.csv', 'customer_id,region\n1,eu\n2,us\n')];
    const table = await data.openTable([file('fk.csv', 'customer,region,parent\n1,eu,1\n2,eu,9\n7,us,\n')], {
      others: { customers },
    });
    try {
      const results = await runChecks(table, checks, { showValues: 0, now: NOW });
      expect(broken(new Map(results.map((result) => [result.check.name, result])))).toEqual(expected);
    } finally {
      table.close();
    }
  });
});
