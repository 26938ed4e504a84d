# Written by `make stubs` from schema/; change it there.
"""Too many requests in a given time."""

from sailpoint._core import model

__all__ = ["ListAccessProfiles429Response"]

ListAccessProfiles429Response = model("v2024", "ListAccessProfiles429Response")
