# Written by `make stubs` from schema/; change it there.
"""Identity history response."""

from sailpoint._core import model

__all__ = ["IdentityHistoryResponse"]

IdentityHistoryResponse = model("v2024", "IdentityHistoryResponse")
