"""SailPoint Identity Security Cloud from Python, on a Rust core.

Start with the API of a version, and its client:

    from sailpoint.configuration import Configuration
    from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
    from sailpoint.v2024.api_client import ApiClient

    with ApiClient(Configuration()) as api_client:
        for profile in IdentityProfilesApi(api_client).list_identity_profiles():
            print(profile.name)

`Configuration()` reads SAIL_BASE_URL, SAIL_CLIENT_ID and SAIL_CLIENT_SECRET. `sailpoint.sandbox.Sandbox` is a tenant on
this machine, for experiments and tests. `sailpoint.exceptions` has every exception that a call can raise. `to_pandas`,
`to_arrow` and `mapping_table` turn the results of calls into tables.
"""

from sailpoint import _versions
from sailpoint._absent import install
from sailpoint._core import __version__
from sailpoint._lazy import lazy

TYPE_CHECKING = False  # importing `typing` takes longer than the rest of the package
if TYPE_CHECKING:
    from sailpoint import configuration, exceptions, filters, paginator, sandbox
    from sailpoint._frames import to_arrow, to_pandas
    from sailpoint._mapping_table import MappingRow, MappingTable, mapping_table
    from sailpoint._versions import *  # noqa: F403  # their names are data

__all__ = [
    "MappingRow",
    "MappingTable",
    "__version__",
    "configuration",
    "exceptions",
    "filters",
    "mapping_table",
    "paginator",
    "sandbox",
    "to_arrow",
    "to_pandas",
]
__all__ += _versions.__all__

install()
del install

__getattr__, __dir__, _names = lazy(
    globals(),
    {
        **dict.fromkeys(("MappingRow", "MappingTable", "mapping_table"), "sailpoint._mapping_table"),
        **dict.fromkeys(("to_arrow", "to_pandas"), "sailpoint._frames"),
    },
    ("configuration", "exceptions", "filters", "paginator", "sandbox", *_versions.__all__),
)
