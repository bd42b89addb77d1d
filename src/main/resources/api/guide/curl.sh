# One job title
curl -sS 'https://directory.example.org/api/v1/classifications' \
  -H 'Content-Type: application/json' \
  -d '{"title": "BMET II", "employer": "Mercy Hospital"}'

# Up to 1,000 at once, one employer for all, and of each answer only what is wanted
curl -sS 'https://directory.example.org/api/v1/classifications/batch?fields=id,verdict,role,confidence' \
  -H 'Content-Type: application/json' \
  -d '{"employer": "Mercy Hospital",
       "jobs": [{"id": "a", "title": "BMET II"}, {"id": "b", "title": "Imaging Service Engineer"}]}'
