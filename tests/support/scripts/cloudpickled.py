"""Sends objects with cloudpickle from a script that imports as little as possible, and prints the results."""

import json
import os
import sys

import cloudpickle

from sailpoint.v2024 import ApiClient, Configuration, IdentityProfilesApi

json.load(sys.stdin)
with ApiClient(Configuration(base_url=os.environ["SAIL_BASE_URL"], pickle_secrets=True)) as client:
    api = IdentityProfilesApi(client)

    def names(*_: Configuration) -> list[str | None]:
        """Use an API and a class of the script."""
        with ApiClient(api.api_client.configuration) as own:
            return [profile.name for profile in IdentityProfilesApi(own).list_identity_profiles()]

    things = [
        names,
        lambda: api.get_identity_profile,
        api.list_identity_profiles(),
        api.list_identity_profiles_with_http_info(),
        api.list_identity_profiles_without_preload_content(),
        api.get_identity_profile,
    ]
    received = [cloudpickle.loads(cloudpickle.dumps(thing)) for thing in things]
    sys.stdout.write(json.dumps({"called": received[0](), "listed": [profile.name for profile in received[2]]}))
