const response = await fetch('https://directory.example.org/api/v1/classifications', {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ title: 'BMET II', employer: 'Mercy Hospital' }),
});
const answer = await response.json();

console.log(answer.verdict, answer.confidence);
if (answer.verdict === 'role') {
  console.log(answer.role.name, answer.level);
  for (const code of answer.codes.filter((each) => each.first)) {
    console.log(code.use, code.scheme, code.code, code.name);
  }
}
