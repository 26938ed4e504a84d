# Written by `make stubs` from schema/; change it there.
"""The body of a 401: the token is missing, invalid or expired."""

from sailpoint._core import model

__all__ = ["ListAccessProfiles401Response"]

ListAccessProfiles401Response = model("v2024", "ListAccessProfiles401Response")
