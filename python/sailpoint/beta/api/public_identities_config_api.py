# Written by `make stubs` from schema/; change it there.
"""Public identities config api: the operations of this family."""

from sailpoint._core import api

__all__ = ["PublicIdentitiesConfigApi"]

PublicIdentitiesConfigApi = api("beta", "PublicIdentitiesConfigApi")
