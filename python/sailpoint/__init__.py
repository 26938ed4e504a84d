"""SailPoint Identity Security Cloud from Python, on a Rust core.

Start with the API of a version, and its client:

    from sailpoint.configuration import Configuration
    from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
    from sailpoint.v2024.api_client import ApiClient

    with ApiClient(Configuration()) as api_client:
        for profile in IdentityProfilesApi(api_client).list_identity_profiles():
            print(profile.name)

`Configuration()` reads SAIL_BASE_URL, SAIL_CLIENT_ID and SAIL_CLIENT_SECRET. `sailpoint.sandbox.Sandbox` is a tenant on
this machine, for trying and testing. What calls raise is in `sailpoint.exceptions`. `to_pandas`, `to_arrow` and
`mapping_table` make tables of what calls answer.
"""

from sailpoint._absent import install
from sailpoint._core import __version__
from sailpoint._lazy import lazy

TYPE_CHECKING = False  # `typing` is worth more time than the rest of the import
if TYPE_CHECKING:
    from sailpoint._frames import to_arrow, to_pandas
    from sailpoint._mapping_table import MappingRow, MappingTable, mapping_table

__all__ = ["MappingRow", "MappingTable", "__version__", "mapping_table", "to_arrow", "to_pandas"]

install()
del install

__getattr__, __dir__, _names = lazy(
    globals(),
    {
        **dict.fromkeys(("MappingRow", "MappingTable", "mapping_table"), "sailpoint._mapping_table"),
        **dict.fromkeys(("to_arrow", "to_pandas"), "sailpoint._frames"),
    },
)
