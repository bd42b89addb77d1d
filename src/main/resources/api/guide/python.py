import json
from urllib.request import Request, urlopen

job = {"title": "BMET II", "employer": "Mercy Hospital"}
request = Request(
    "https://directory.example.org/api/v1/classifications",
    data=json.dumps(job).encode(),
    headers={"Content-Type": "application/json"},
)
with urlopen(request) as response:
    answer = json.load(response)

print(answer["verdict"], answer["confidence"])
if answer["verdict"] == "role":
    print(answer["role"]["name"], answer["level"])
    for code in answer["codes"]:
        if code["first"]:
            print(code["use"], code["scheme"], code["code"], code["name"], sep="; ")
