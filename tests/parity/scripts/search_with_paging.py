"""Finds identities by a query, and writes what is needed of them into a file."""

import json

import sailpoint.v3
from sailpoint.configuration import Configuration
from sailpoint.paginator import Paginator
from sailpoint.v3 import ApiClient, Search, SearchApi

search = Search(
    indices=["identities"],
    query=sailpoint.v3.Query(query="attributes.cloudLifecycleState:active AND NOT @access(type:ROLE)"),
    sort=["-name"],
)

with ApiClient(Configuration()) as api_client:
    search_api = SearchApi(api_client)
    identities = Paginator.paginate_search(search_api, search, increment=5, limit=15)
    print(f"{len(identities)} identities")

    for query in ("name:a*", "name:b*"):
        counted = search_api.search_count_with_http_info(
            Search(indices=["identities"], query=sailpoint.v3.Query(query=query))
        )
        print(query, counted.headers.get("X-Total-Count"))

people = [{"id": it["id"], "name": it["name"], "email": it.get("email")} for it in identities]
with open("identities.json", "w", encoding="utf-8") as file:
    json.dump(people, file, indent=2)
for person in people:
    print(person["name"])
