"""One round of measurements of the SDK installed for this interpreter, as JSON on standard output."""

from __future__ import annotations

import json
import resource
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

CALLS = 200


def resident() -> float:
    """Resident memory of this process in MB, from /proc if it exists, otherwise the peak so far."""
    try:
        with open("/proc/self/statm", encoding="ascii") as statm:
            return int(statm.read().split()[1]) * resource.getpagesize() / 1e6
    except OSError:
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return peak / (1e6 if sys.platform == "darwin" else 1e3)


def imported() -> dict[str, float]:
    """Cost of the imports of a documented script: ms, MB, modules."""
    modules = len(sys.modules)
    memory = resident()
    started = time.perf_counter()
    from sailpoint.configuration import Configuration
    from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
    from sailpoint.v2024.api_client import ApiClient
    from sailpoint.v2024.models.identity_profile import IdentityProfile

    elapsed = time.perf_counter() - started
    assert all((Configuration, IdentityProfilesApi, ApiClient, IdentityProfile))
    return {
        "import, ms": elapsed * 1e3,
        "import, MB": resident() - memory,
        "import, modules": len(sys.modules) - modules,
    }


def fastest(times: int, work: Callable[[], object]) -> float:
    """The shortest of several runs, in seconds; a first run, which fills caches, is not included."""
    work()
    durations = []
    for _ in range(times):
        started = time.perf_counter()
        work()
        durations.append(time.perf_counter() - started)
    return min(durations)


def called(profile: str) -> dict[str, float]:
    """Duration of a list call and a get call with a client that is logged in and connected, in us."""
    from sailpoint.configuration import Configuration
    from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
    from sailpoint.v2024.api_client import ApiClient

    with ApiClient(Configuration()) as api_client:
        api = IdentityProfilesApi(api_client)
        assert api.list_identity_profiles()
        return {
            "one list call, us": fastest(CALLS, api.list_identity_profiles) * 1e6,
            "one get call, us": fastest(CALLS, lambda: api.get_identity_profile(profile)) * 1e6,
        }


def main() -> None:
    given = json.load(sys.stdin)
    figures = imported()
    figures.update(called(given["profile"]))
    json.dump(figures, sys.stdout)


if __name__ == "__main__":
    main()
