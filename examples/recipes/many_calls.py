"""Make 500 calls, at most 20 at a time."""

import asyncio
from itertools import cycle, islice

from sailpoint.v2024 import IdentityProfile, aio


async def main() -> None:
    limit = asyncio.Semaphore(20)
    async with aio.ApiClient() as api_client:
        api = aio.IdentityProfilesApi(api_client)

        async def read(profile: IdentityProfile) -> IdentityProfile:
            async with limit:
                return await api.get_identity_profile(profile.id)

        known = await aio.Paginator.paginate(api.list_identity_profiles)
        responses = await asyncio.gather(*(read(profile) for profile in islice(cycle(known), 500)))
        print(len(responses), "responses about", len(known), "profiles")


asyncio.run(main())
