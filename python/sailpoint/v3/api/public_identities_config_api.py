# Generated from schema/.
"""Public identities config api: the operations of this family."""

from sailpoint._core import api

__all__ = ["PublicIdentitiesConfigApi"]

PublicIdentitiesConfigApi = api("v3", "PublicIdentitiesConfigApi")
