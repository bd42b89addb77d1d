library(httr2)

answer <- request("https://directory.example.org/api/v1/classifications") |>
  req_body_json(list(title = "BMET II", employer = "Mercy Hospital")) |>
  req_perform() |>
  resp_body_json()

cat(answer$verdict, answer$confidence, "\n")
if (answer$verdict == "role") {
  cat(answer$role$name, answer$level, "\n")
  for (code in Filter(function(code) code$first, answer$codes)) {
    cat(code$use, code$scheme, code$code, code$name, sep = "; ")
    cat("\n")
  }
}
