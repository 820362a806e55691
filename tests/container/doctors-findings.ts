/** What the doctor finds to be wrong, by its report in JSON; null for nothing. */
export function doctorsFindings(output: string): string | null {
  const { checks } = JSON.parse(output.slice(output.indexOf('{'))) as {
    checks: { id: string; status: string; findings: { found: string }[] }[];
  };
  const failed = checks.filter(({ status }) => status === 'failed');
  const counted = ['ok', 'warning', 'failed', 'skipped'].map(
    (status) => `${checks.filter((check) => check.status === status).length} ${status}`,
  );
  console.log(`    ${counted.join(', ')}`);
  for (const { id, findings } of checks.filter(({ status }) => status === 'warning'))
    console.log(`    ${id}: ${findings.map(({ found }) => found).join(' ')}`);
  return failed.length === 0
    ? null
    : failed
        .map(({ id, findings }) => `${id}: ${findings.map(({ found }) => found).join(' ')}`)
        .join('; ');
}
