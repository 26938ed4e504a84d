# Written by `make stubs` from schema/; change it there.
"""Domain address."""

from sailpoint._core import model

__all__ = ["DomainAddress"]

DomainAddress = model("v2024", "DomainAddress")
