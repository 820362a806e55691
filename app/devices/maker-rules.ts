/** Codes and names of models that one maker uses and no other. */
export interface MakerRule {
  maker: string;
  models: RegExp;
  example: string;
}

export const makerRules: readonly MakerRule[] = [
  { maker: 'Samsung', models: /^SM-[AEFGJMNPRSTX]\d{3}/, example: 'SM-S918B' },
  { maker: 'Google', models: /^Pixel(?: (?:\d|C$|XL$|Fold$|Tablet$)|$)/, example: 'Pixel 8' },
  { maker: 'Xiaomi', models: /^(?:Redmi |Mi |M2[01]\d\d[A-Z]\d)/, example: 'M2101K6G' },
  // Year and month, such as 2201 of 2201117TG.
  {
    maker: 'Xiaomi',
    models: /^2[0-6](?:0[1-9]|1[0-2])\d[\dA-Z]{1,6}[CGILRTY]$/,
    example: '2201117TG',
  },
  { maker: 'Motorola', models: /^moto(?!rola| tab)/, example: 'moto g(60)' },
  { maker: 'realme', models: /^RMX\d{4}$/, example: 'RMX3085' },
  { maker: 'LG', models: /^LM-[A-Z]\d{3}/, example: 'LM-X420' },
  { maker: 'Sony', models: /^(?:XQ-[A-Z]{2}\d\d|BRAVIA\b)/, example: 'XQ-BC52' },
  { maker: 'Nokia', models: /^TA-\d{4}$/, example: 'TA-1198' },
  { maker: 'Amazon', models: /^KF[A-Z]{3,6}$/, example: 'KFTRWI' },
];
