# Written by `make stubs` from schema/; change it there.
"""Domain status dto."""

from sailpoint._core import model

__all__ = ["DomainStatusDto"]

DomainStatusDto = model("v2024", "DomainStatusDto")
