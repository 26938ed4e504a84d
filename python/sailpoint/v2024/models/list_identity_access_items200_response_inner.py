# Written by `make stubs` from schema/; change it there.
"""List identity access items200 response inner."""

from sailpoint._core import model

__all__ = ["ListIdentityAccessItems200ResponseInner"]

ListIdentityAccessItems200ResponseInner = model("v2024", "ListIdentityAccessItems200ResponseInner")
