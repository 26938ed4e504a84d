# Written by `make stubs` from schema/; change it there.
"""The body of a 429: the rate limit is exceeded."""

from sailpoint._core import model

__all__ = ["ListAccessProfiles429Response"]

ListAccessProfiles429Response = model("v2024", "ListAccessProfiles429Response")
