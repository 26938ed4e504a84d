# Written by `make stubs` from schema/; change it there.
"""The request carried no token, or one that is not valid any more."""

from sailpoint._core import model

__all__ = ["ListAccessProfiles401Response"]

ListAccessProfiles401Response = model("v2024", "ListAccessProfiles401Response")
