# Generated from schema/.
"""Search identities, access, account activities and events."""

from sailpoint._core import api

__all__ = ["SearchApi"]

SearchApi = api("v3", "SearchApi")
