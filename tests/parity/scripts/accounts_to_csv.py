"""Writes the accounts of a source into a CSV file."""

import csv
import sys

from sailpoint.configuration import Configuration
from sailpoint.v3.api.accounts_api import AccountsApi
from sailpoint.v3.api_client import ApiClient
from sailpoint.v3.rest import ApiException

SOURCE = "2c91808567c72b6901680afb1fb86c6a"
PAGE = 5
FIELDS = ["id", "name", "native_identity", "identity_id", "disabled", "locked", "created"]


def accounts_of(api, source):
    offset = 0
    while True:
        page = api.list_accounts(filters=f'sourceId eq "{source}"', sorters="name", limit=PAGE, offset=offset)
        yield from page
        if len(page) < PAGE:
            return
        offset += PAGE


def main():
    with ApiClient(Configuration()) as api_client, open("accounts.csv", "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, fieldnames=[*FIELDS, "attributes"])
        writer.writeheader()
        count = 0
        for account in accounts_of(AccountsApi(api_client), SOURCE):
            row = {name: getattr(account, name) for name in FIELDS}
            writer.writerow({**row, "attributes": sorted(account.attributes)})
            count += 1
    print(f"wrote {count} accounts")


try:
    main()
except ApiException as error:
    print(f"{error.status}: {error.reason}", file=sys.stderr)
    sys.exit(1)
