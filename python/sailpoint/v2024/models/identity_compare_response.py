# Written by `make stubs` from schema/; change it there.
"""Identity compare response."""

from sailpoint._core import model

__all__ = ["IdentityCompareResponse"]

IdentityCompareResponse = model("v2024", "IdentityCompareResponse")
