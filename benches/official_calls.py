"""Calls of the official SDK: reads `TASK TIMES` from standard input, and prints the duration of the calls."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from sailpoint.configuration import Configuration, ConfigurationParams
from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient

if TYPE_CHECKING:
    from collections.abc import Callable

ID = "2b838de9-db9b-abcf-e646-d4f274ad4238"


def main() -> None:
    params = ConfigurationParams()
    params.base_url, params.client_id, params.client_secret = sys.argv[1], "id", "secret"
    params.token_url = f"{sys.argv[1]}/oauth/token"
    with ApiClient(Configuration(params)) as api_client:
        api = IdentityProfilesApi(api_client)
        works: dict[str, Callable[[], object]] = {
            "get": lambda: api.get_identity_profile(ID),
            "list": lambda: api.list_identity_profiles(limit=250),
        }
        print("ready", flush=True)
        for line in sys.stdin:
            name, times = line.split()
            work = works[name]
            started = time.perf_counter()
            for _ in range(int(times)):
                work()
            print(time.perf_counter() - started, flush=True)


main()
