import { expect, test } from 'vitest';
import { briefNetworkOwner } from './brief-network-owner';

test.each([
  ['Comcast Cable Communications, LLC', 'Comcast Cable Communications'],
  ['British Telecommunications PLC', 'British Telecommunications'],
  ['Claro NXT Telecomunicacoes Ltda', 'Claro NXT Telecomunicacoes'],
  ['Vodafone GmbH', 'Vodafone'],
  ['1&1 Versatel GmbH & Co. KG', '1&1 Versatel'],
  ['Orange S.A.', 'Orange'],
  ['SoftBank Corp.', 'SoftBank'],
  ['Example Networks Co., Ltd.', 'Example Networks'],
  ['Telekom Malaysia Sdn. Bhd.', 'Telekom Malaysia'],
])('%s is %s', (owner, brief) => {
  expect(briefNetworkOwner(owner)).toBe(brief);
});

test.each(['AS41164', 'Telia Company', 'Deutsche Telekom', 'Ltd.', 'AG', 'Swisscom (Schweiz)'])(
  '%s stays',
  (owner) => {
    expect(briefNetworkOwner(owner)).toBe(owner);
  },
);
