# Generated from schema/.
"""Read, process, invite and delete identities."""

from sailpoint._core import api

__all__ = ["IdentitiesApi"]

IdentitiesApi = api("v2025", "IdentitiesApi", asynchronous=True)
